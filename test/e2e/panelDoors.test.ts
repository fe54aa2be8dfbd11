import { afterAll, beforeAll, expect, test } from 'vitest'
import { application } from '../support/application'
import { openBrowser, type TestBrowser } from '../support/browser'
import { violations } from './pages/violations'
import { staffMember } from './steps/staffMember'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openBrowser(application().url)
})
afterAll(() => browser.close())

const pages = [
  '/supervision',
  '/scorecards',
  '/work-calendar',
  '/topic-guide',
  '/mail-templates',
  '/mail-template?template=assignment&locale=zh',
  '/mail',
  '/mail-received',
  '/compile',
]

test('the panel’s own pages send a visitor to sign in', async () => {
  const visitor = await browser.person()
  for (const page of pages) {
    await visitor.goto(`/admin${page}`)
    await visitor.waitForURL('**/admin/login**')
  }
})

test('they open to an administrator, and to no department', async () => {
  const office = await staffMember(browser, 'admin')
  const department = await staffMember(browser, 'departmentHandler')
  for (const page of pages) {
    await office.page.goto(`/admin${page}`)
    await office.page.locator('main h1, main h2').first().waitFor()
    expect(office.page.url()).toContain(page)
    await department.page.goto(`/admin${page}`)
    await department.page.waitForURL(/\/(admin\/?|duties.*)$/)
  }
}, 120_000)

test.each([
  ['desktop', { width: 1280, height: 900 }],
  ['phone', { width: 375, height: 812 }],
])(
  'axe finds nothing on them at the width of a %s, and nothing is wider than the screen',
  async (_, size) => {
    const { page } = await staffMember(browser, 'admin')
    await page.setViewportSize(size)
    for (const path of pages) {
      await page.goto(`/admin${path}`)
      await page.locator('main h1, main h2').first().waitFor()
      expect(await violations(page, 'main'), path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
        size.width,
      )
    }
  },
)
