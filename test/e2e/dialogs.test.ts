import { Client } from 'pg'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { application } from '../support/application'
import { openBrowser, type TestBrowser } from '../support/browser'
import { violations } from './pages/violations'
import { staffMember } from './steps/staffMember'

let browser: TestBrowser
let database: Client
beforeAll(async () => {
  browser = await openBrowser(application().url)
  database = new Client({ connectionString: application().databaseUrl })
  await database.connect()
})
afterAll(async () => {
  await database.end()
  await browser.close()
})

/** Where a supervisor acts: the board, a duty of every state, an item with its instructions. */
async function places(): Promise<string[]> {
  const duties = await database.query<{ id: string }>(
    'select distinct on (state, implementation) id from assignments order by state, implementation, id',
  )
  const item = await database.query<{ id: string }>(
    'select item_id as id from assignments where item_id is not null order by created_at limit 1',
  )
  return [
    '/supervision',
    '/supervision?queue=promises',
    '/supervision?queue=publication',
    '/work-calendar',
    ...duties.rows.map(({ id }) => `/collections/assignments/${id}`),
    ...item.rows.map(({ id }) => `/collections/items/${id}`),
  ]
}

const desktop = { width: 1280, height: 900 }
const phone = { width: 375, height: 812 }

test('every dialog of a supervisor opens and closes without a mouse, and axe finds nothing in it, at both widths', async () => {
  const { page } = await staffMember(browser, 'supervisor')
  await page.setViewportSize(desktop)
  const seen = new Set<string>()
  for (const place of await places()) {
    await page.goto(`/admin${place}`)
    await page.locator('h1, h2').first().waitFor()
    for (const label of await labelsOf(page)) {
      if (seen.has(label)) continue
      seen.add(label)
      await openedAndClosed(page, label)
    }
  }
  expect(seen.size, [...seen].join(', ')).toBeGreaterThanOrEqual(8)
}, 240_000)

const openers = 'button[aria-haspopup="dialog"]:visible'

async function labelsOf(page: Page): Promise<string[]> {
  // What a script adds to a page comes a moment after its heading.
  await page
    .locator(openers)
    .first()
    .waitFor({ timeout: 3_000 })
    .catch(() => undefined)
  return [...new Set(await page.locator(openers).allTextContents())]
}

async function openedAndClosed(page: Page, label: string): Promise<void> {
  const opener = page.locator(openers).filter({ hasText: label }).first()
  const dialog = page.getByRole('dialog')
  await opener.focus()
  await page.keyboard.press('Enter')
  await dialog.waitFor()
  for (const size of [phone, desktop]) {
    await page.setViewportSize(size)
    expect(await violations(page, '[role="dialog"], dialog'), label).toEqual([])
    expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth), label).toBeLessThanOrEqual(0)
  }
  for (let press = 0; press < 12; press += 1) {
    // Past the last button the browser itself has the focus for a moment; the page behind never.
    const isInside = (node: Node): boolean =>
      node.contains(document.activeElement) || document.activeElement === document.body
    expect(await dialog.evaluate(isInside), label).toBe(true)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await opener.evaluate((node) => node === document.activeElement), label).toBe(true)
}
