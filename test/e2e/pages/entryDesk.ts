import type { Page } from 'playwright-core'
import { fill } from '../../../src/translations'
import { words } from './words'

/** The desk of an issue: its entries on the left, the chosen one on the right. */
export function entryDesk(page: Page) {
  const { desk } = words.compile
  const list = page.getByRole('navigation', { name: desk.list })
  const line = (title: string) => list.locator('.mq-line').filter({ hasText: title })
  const saved = () => page.getByText(desk.saving.saved, { exact: true }).waitFor()
  return {
    list,
    line,
    saved,
    title: page.getByLabel(desk.title, { exact: true }),
    text: page.getByRole('textbox', { name: desk.text, exact: true }),
    /** What was told last, as screen readers hear it. */
    told: page.locator('.mq-desk__told'),
    async open(issue: string) {
      await page.goto(`/admin/collections/issues/${issue}/desk`)
      await list.waitFor()
    },
    /** Titles in their order, without the marks behind them. */
    titles: () =>
      list
        .locator('.mq-line__title > span:last-child')
        .evaluateAll((lines) => lines.map(({ firstChild }) => firstChild?.textContent ?? '')),
    async choose(title: string) {
      await line(title).getByRole('button', { name: title }).first().click()
      await page.getByLabel(desk.title, { exact: true }).waitFor()
    },
    async pick(title: string) {
      await line(title).getByRole('checkbox').check()
    },
    async writeForPublic({ title, text }: { title: string; text: string }) {
      await page.getByLabel(desk.publish).check()
      await page.getByLabel(desk.publicTitle).fill(title)
      await page.getByLabel(desk.publicText).fill(text)
      await saved()
      await list.getByText(desk.publicStates.public).first().waitFor()
    },
    merge: (count: number) => page.getByRole('button', { name: fill(desk.merge, { count }) }).click(),
    undo: () => page.getByRole('button', { name: desk.undo, exact: true }).click(),
  }
}
