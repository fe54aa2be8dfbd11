import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { application } from '../support/application'
import { openBrowser, type TestBrowser } from '../support/browser'
import { newConcern } from './pages/concern'
import { keyboard } from './pages/keyboard'
import { submitForm } from './pages/submitForm'
import { wordFile } from './pages/wordFile'
import { words } from './pages/words'
import { signedInMember } from './steps/signedInMember'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openBrowser(application().url)
})
afterAll(() => browser.close())

const { submit, assist } = words

test('the whole form is filled in and sent without a mouse', async () => {
  const page = await browser.person()
  const concern = newConcern()
  const keys = keyboard(page)
  await submitForm(page).open()
  await keys.type('[name="title"]', concern.title)
  await keys.type('[name="situation"]', concern.situation)
  await keys.type('[name="analysis"]', concern.analysis)
  await keys.type('[name="suggestions.0.text"]', concern.suggestion)
  await keys.choose('[name="category"]')
  await keys.type('[name="reporter.name"]', concern.name)
  await keys.type('[name="reporter.email"]', concern.email)
  await keys.press('[name="publicConsent"]', 'Space')
  await keys.press('[name="original"]', 'Space')
  await page.waitForTimeout(3_000)
  await keys.press('#item-form > div:last-of-type button', 'Enter')
  await page.waitForURL('**/submit/received**')
  expect((await submitForm(page).receipt()).receipt).not.toBe('')
  expect(keys.unseen()).toEqual([])
})

test('without scripts a Word file fills the form, a row is added, the text is checked and sent', async () => {
  const page = await browser.person({ javaScriptEnabled: false })
  const form = submitForm(page)
  const concern = newConcern()
  await form.open()
  await page.getByLabel(submit.importLabel).setInputFiles(await wordFile(concern))
  await page.getByRole('button', { name: submit.importButton }).click()
  await page.waitForURL(/draft=/)
  await expectFilled(page, concern)
  await page.getByRole('button', { name: submit.addSuggestion }).click()
  await page.locator('[name="suggestions.1.text"]').fill('汛期前公布清掏安排。')
  await page.getByRole('button', { name: assist.check }).click()
  await page.waitForURL(/draft=/)
  expect(await page.locator('[name="suggestions.1.text"]').inputValue()).toBe('汛期前公布清掏安排。')
  await page.locator('[name="category"]').selectOption({ label: concern.category })
  await page.locator('[name="reporter.name"]').fill(concern.name)
  await page.locator('[name="reporter.email"]').fill(concern.email)
  await page.getByLabel(submit.consentYes, { exact: true }).check()
  await page.getByLabel(submit.original).check()
  await form.send()
  expect((await form.receipt()).trackingUrl).toContain('/track/')
})

test('a Word file that is dropped on the form fills it, and what was typed stays', async () => {
  const page = await browser.person()
  const concern = newConcern()
  await submitForm(page).open()
  await page.getByText(assist.notYet).waitFor()
  await page.locator('[name="reporter.name"]').fill(concern.name)
  const { name, mimeType, buffer } = await wordFile(concern)
  const transfer = await page.evaluateHandle(
    async ([named, type, base64]) => {
      const bytes = await (await fetch(`data:${type};base64,${base64}`)).arrayBuffer()
      const carried = new DataTransfer()
      carried.items.add(new File([bytes], named, { type }))
      return carried
    },
    [name, mimeType, buffer.toString('base64')] as const,
  )
  await page.dispatchEvent('#item-form', 'drop', { dataTransfer: transfer })
  await page.waitForURL(/draft=/)
  await expectFilled(page, concern)
  expect(await page.locator('[name="reporter.name"]').inputValue()).toBe(concern.name)
  await page.getByText(name).first().waitFor()
})

describe('at 400 % (320 pixels wide)', () => {
  const viewport = { width: 320, height: 256 }
  test.each(['/submit', '/topics'])(
    '%s scrolls one way only, and everything can be reached',
    async (path) => {
      const page = await browser.person({ viewport })
      await page.goto(path)
      expect(await outside(page)).toEqual([])
    },
  )

  test('/me too', async () => {
    const { page } = await signedInMember(browser, { viewport })
    await page.goto('/me')
    expect(await outside(page)).toEqual([])
  })
})

async function expectFilled(page: Page, { title, situation, suggestion }: ReturnType<typeof newConcern>) {
  const at = (name: string) => page.locator(`[name="${name}"]`)
  expect(await at('title').inputValue()).toBe(title)
  expect(await at('situation').inputValue()).toContain(situation)
  expect(await at('suggestions.0.text').inputValue()).toContain(suggestion)
}

/** What reaches over the edges of the page, and whether it scrolls sideways at all. */
const outside = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const controls = [
      ...document.querySelectorAll('a, button, input:not([type=hidden]), textarea, select, summary'),
    ]
    const over = controls.filter((control) => {
      if (control.closest('[aria-hidden="true"]')) return false
      const { left, right, width } = control.getBoundingClientRect()
      return width > 1 && (left < -1 || right > clientWidth + 1)
    })
    const named = over.map((control) =>
      `${control.tagName} ${control.id} ${control.textContent ?? ''}`.slice(0, 80),
    )
    return scrollWidth > clientWidth
      ? [`scrolls ${scrollWidth - clientWidth} pixels sideways`, ...named]
      : named
  })
