import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { application } from '../support/application'
import { openBrowser, type TestBrowser } from '../support/browser'
import { newConcern } from './pages/concern'
import { submitForm } from './pages/submitForm'
import { violations } from './pages/violations'
import { words } from './pages/words'
import { privateAddresses, type PrivatePage } from './steps/privateAddresses'

let browser: TestBrowser
let addresses: Record<PrivatePage, string>
beforeAll(async () => {
  browser = await openBrowser(application().url)
  addresses = await privateAddresses(application())
})
afterAll(() => browser.close())

const publicPages = {
  home: '/',
  topics: '/topics',
  submit: '/submit',
  login: '/login',
}
type PageName = keyof typeof publicPages | PrivatePage
const privatePages: PrivatePage[] = ['tracking', 'returned', 'revise', 'reply', 'answered']
const everyPage: PageName[] = ['home', 'topics', 'submit', 'login', ...privatePages]
const addressOf = (name: PageName): string => ({ ...publicPages, ...addresses })[name]

const desktop = { width: 1280, height: 900 }
const phone = { width: 375, height: 812 }

describe.each([
  ['desktop', desktop],
  ['phone', phone],
])('at the width of a %s', (_, viewport) => {
  test.each(everyPage)('axe finds nothing on %s', async (name) => {
    const page = await browser.person({ viewport })
    await visit(page, addressOf(name))
    expect(await violations(page)).toEqual([])
  })

  test('axe finds nothing on the form after a failed submit', async () => {
    const page = await browser.person({ viewport })
    await failToSubmit(page)
    expect(await violations(page)).toEqual([])
  })
})

test('axe finds nothing in the dark', async () => {
  const page = await browser.person({ colorScheme: 'dark' })
  for (const name of ['home', 'submit', 'tracking'] as const) {
    await visit(page, addressOf(name))
    expect(await violations(page), name).toEqual([])
  }
})

test('nothing scrolls sideways at a width of 320', async () => {
  const page = await browser.person({ viewport: { width: 320, height: 640 } })
  for (const name of everyPage) {
    await visit(page, addressOf(name))
    expect(await overflow(page), name).toBe(0)
  }
  await failToSubmit(page)
  expect(await overflow(page), 'failed submit').toBe(0)
})

test('a failed submit says what to mend, leads there, and keeps what was typed', async () => {
  const page = await browser.person()
  const concern = newConcern({ email: 'no-address' })
  const form = submitForm(page)
  await form.open()
  await form.fill(concern)
  await form.send()
  const summary = page.getByRole('alert').filter({ hasText: words.site.form.problem })
  await summary.getByRole('link', { name: words.submit.problems.emailInvalid }).click()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('reporter.email')
  expect(await page.getByLabel(words.submit.title).first().inputValue()).toBe(concern.title)
  expect(await page.locator('[name="suggestions.0.text"]').inputValue()).toBe(concern.suggestion)
})

test('the whole form works without scripts', async () => {
  const page = await browser.person({ javaScriptEnabled: false })
  const form = submitForm(page)
  await form.open()
  await form.send()
  await page.getByRole('link', { name: words.submit.problems.titleRequired }).waitFor()
  await form.fill(newConcern())
  await form.send()
  expect((await form.receipt()).trackingUrl).toContain('/track/')
})

async function visit(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address)
  expect(answer?.status(), address).toBe(200)
}

async function failToSubmit(page: Page): Promise<void> {
  const form = submitForm(page)
  await form.open()
  await form.send()
  await page.getByRole('alert').first().waitFor()
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
