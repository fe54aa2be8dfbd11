import type { Page } from 'playwright-core'
import type { Concern } from './concern'
import { words } from './words'

/** No person fills a form faster than this, milliseconds: what is quicker is set aside for a person to look at. */
const FILLING_MS = 3_200
/** What the form says about itself, beside what was typed into it. */
const own = ['formKey', 'formToken', 'draft', 'asMember', 'proof', 'leaveEmpty', 'keptFiles']

/** The public form. */
export function submitForm(page: Page) {
  const { submit, assist } = words
  let openedAt = 0
  const field = (label: string) => page.getByLabel(label, { exact: false }).first()
  return {
    async open(address = '/submit') {
      await page.goto(address)
      openedAt = Date.now()
    },
    async fill(concern: Concern) {
      await field(submit.title).fill(concern.title)
      await field(submit.situation).fill(concern.situation)
      await field(submit.analysis).fill(concern.analysis)
      await page.locator('[name="suggestions.0.text"]').fill(concern.suggestion)
      await page.locator('[name="suggestions.0.department"]').selectOption({ label: concern.department })
      await field(submit.category).selectOption({ label: concern.category })
      await field(submit.reporterName).fill(concern.name)
      await field(submit.reporterEmail).fill(concern.email)
      await page.getByLabel(submit.consentYes, { exact: true }).check()
      await page.getByLabel(submit.original).check()
    },
    /** Everything that stands in the form, by the names of its fields; what is empty is left out. */
    typed: (): Promise<Record<string, string>> =>
      page.locator('#item-form').evaluate((form, hidden) => {
        if (!(form instanceof HTMLFormElement)) throw new Error('no form')
        const entries = [...new FormData(form)].filter(
          (entry): entry is [string, string] =>
            typeof entry[1] === 'string' && entry[1] !== '' && !hidden.includes(entry[0]),
        )
        return Object.fromEntries(entries.map(([name, text]) => [name, text.replaceAll('\r\n', '\n')]))
      }, own),
    /** Waits until the page says that what was typed is kept on this device. */
    keptHere: () => page.getByText(assist.onDevice.split('{{')[0] ?? '').waitFor(),
    /** Waits until the page says that what was typed is kept in the account. */
    keptThere: () => page.getByText(assist.onServer.split('{{')[0] ?? '').waitFor(),
    async send() {
      await page.waitForTimeout(Math.max(0, FILLING_MS - (Date.now() - openedAt)))
      await page.getByRole('button', { name: submit.send, exact: true }).last().click()
      await page.waitForURL(/\/submit\/received|draft=|\/submit\/problem/)
    },
    /** Number of the receipt and the private address, as the page after sending shows them. */
    async receipt() {
      await page.getByRole('heading', { name: submit.received.heading }).waitFor()
      const trackingUrl = await page.getByRole('link', { name: submit.received.open }).getAttribute('href')
      const receipt = /\d{8}-[0-9A-Z]{6}/.exec(await page.getByRole('main').innerText())?.[0] ?? ''
      return { receipt, trackingUrl: trackingUrl ?? '' }
    },
  }
}
