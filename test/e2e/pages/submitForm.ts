import type { Page } from 'playwright-core'
import type { Concern } from './concern'
import { words } from './words'

/** No person fills a form faster than this, milliseconds: what is quicker is set aside for a person to look at. */
const FILLING_MS = 3_200

/** The public form. */
export function submitForm(page: Page) {
  const { submit } = words
  let openedAt = 0
  const field = (label: string) => page.getByLabel(label, { exact: false }).first()
  return {
    async open() {
      await page.goto('/submit')
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
