import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { application } from '../support/application'
import { openBrowser, type TestBrowser } from '../support/browser'
import { newConcern } from './pages/concern'
import { submitForm } from './pages/submitForm'
import { violations } from './pages/violations'
import { wordFile } from './pages/wordFile'
import { privateAddresses, type PrivatePage } from './steps/privateAddresses'
import { signedInMember } from './steps/signedInMember'

let browser: TestBrowser
let addresses: Record<PrivatePage, string>
beforeAll(async () => {
  browser = await openBrowser(application().url)
  addresses = await privateAddresses(application())
})
afterAll(() => browser.close())

const desktop = { width: 1280, height: 900 }
const phone = { width: 375, height: 812 }
// Every width and every language once: what is wrong in one is hardly ever right in the other pair.
const settings = [
  ['on a desktop in English', desktop, 'en'],
  ['on a phone in Chinese', phone, 'zh'],
] as const

describe.each(settings)('axe finds nothing %s', (_, viewport, language) => {
  const found: string[] = []
  const look = async (page: Page, where: string): Promise<void> => {
    found.push(...(await violations(page)).map((violation) => `${where}: ${violation}`))
  }
  const speak = (page: Page) =>
    page.context().addCookies([{ name: 'mq-lang', value: language, url: application().url }])

  test('in a member’s own place', async () => {
    found.length = 0
    const { page } = await signedInMember(browser, { viewport })
    await speak(page)
    for (const path of ['/me', '/me/file', '/me/preferences', '/submit']) {
      await page.goto(path)
      await look(page, path)
    }
    await page.goto('/me/preferences')
    await page.locator('form[action="/me/preferences/save"] button').click()
    await page.waitForURL(/done=saved/)
    await look(page, 'preferences saved')
    expect(found).toEqual([])
  })

  test('on the form, whatever is done with it', async () => {
    found.length = 0
    const page = await browser.person({ viewport })
    await speak(page)
    const form = submitForm(page)
    await form.open()
    await look(page, 'empty')
    await page.locator('[name="title"]').fill('投诉和举报以及其他')
    await page.locator('[name="situation"]').fill(`${newConcern().situation}身份证号 110101199003071234。`)
    await page.locator('[name="suggestions.0.text"]').fill('改。')
    await page.locator('button[value="addSuggestion"]').click()
    await page.locator('[name="suggestions.1.text"]').fill('再改。')
    await page.locator('[data-do="remove"]').first().click()
    await page.locator('summary').first().click()
    await look(page, 'advice, a row that was removed, origin open')
    await page.locator('#importFile').setInputFiles(await wordFile(newConcern()))
    await page.locator('button[value="importWord"]').click()
    await page.waitForURL(/draft=/)
    await look(page, 'imported')
    await page.locator('[name="reporter.email"]').fill('no-address')
    await page.waitForTimeout(3_000)
    await page.locator('#item-form > div:last-of-type button').click()
    await page.getByRole('alert').first().waitFor()
    await look(page, 'failed')
    expect(found).toEqual([])
  })

  test('on the pages people come to by a link', async () => {
    found.length = 0
    const page = await browser.person({ viewport })
    await speak(page)
    const { topic, rate, unsubscribe, revise } = addresses
    const gone = `${application().url}/submit/confirm/${'x'.repeat(24)}`
    for (const [name, address] of Object.entries({ topic, rate, unsubscribe, revise, gone })) {
      await page.goto(address)
      await look(page, name)
    }
    expect(found).toEqual([])
  })
})
