import type { Page } from 'playwright-core'
import { words } from './words'

/** The author's private page. */
export function trackingPage(page: Page) {
  const { track } = words.site
  return {
    open: (link: string) => page.goto(link),
    text: () => page.getByRole('main').innerText(),
    /** Opens the form with everything that was written, changes the situation, and hands it in again. */
    async revise(situation: string) {
      await page.getByRole('link', { name: track.revise }).click()
      await page.getByLabel(words.submit.situation).fill(situation)
      await page.getByLabel(words.submit.original).check()
      await page.getByRole('button', { name: track.reviseSubmit }).click()
      await page.getByText(track.revised).waitFor()
    },
    async withdraw() {
      await page.getByRole('link', { name: track.withdraw }).click()
      await page.getByRole('button', { name: track.withdrawYes, exact: true }).click()
      await page.getByText(track.withdrawn, { exact: true }).waitFor()
    },
    canWithdraw: async () => (await page.getByRole('link', { name: track.withdraw }).count()) > 0,
  }
}
