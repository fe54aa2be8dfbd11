import type { Page } from 'playwright-core'
import { fill } from '../../../src/translations'
import { words } from './words'

/** What is approved and in no issue, and the way into one. */
export function waitingList(page: Page) {
  const { waiting, desk } = words.compile
  const table = page.getByRole('table', { name: waiting.table })
  const panel = page.getByRole('region', { name: waiting.compile })
  return {
    table,
    panel,
    async open(query = '') {
      await page.goto(`/admin/compile${query}`)
      await page.getByRole('heading', { name: waiting.title, level: 1 }).waitFor()
    },
    /** Titles in their order. */
    titles: () => table.locator('.wf-inboxtable__link').allInnerTexts(),
    tick: (title: string) => table.getByRole('checkbox', { name: fill(waiting.select, { title }) }).check(),
    /** Sends what is ticked into a new issue of the series with this in its name, and goes to its desk. */
    async intoNewIssue(series: string, title: string) {
      const choice = panel.getByLabel(waiting.series)
      const name = (await choice.locator('option').allInnerTexts()).find((option) => option.includes(series))
      await choice.selectOption({ label: name ?? series })
      await panel.getByLabel(waiting.issueTitle).fill(title)
      await panel.locator('.btn--style-primary').click()
      await panel.getByRole('link', { name: waiting.toDesk }).click()
      await page.waitForURL(/\/issues\/[0-9a-f-]{36}\/desk$/)
      await page.getByRole('navigation', { name: desk.list }).waitFor()
    },
  }
}
