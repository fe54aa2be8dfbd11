import type { Page } from 'playwright-core'
import { fill } from '../../../src/translations'
import { words } from './words'

/** What reviewers do beside passing and returning: the menu of rarer actions, many at once, the history. */
export function reviewDesk(page: Page) {
  const { workflow } = words
  const { acting, inboxRoom } = workflow
  const dialog = page.getByRole('dialog')
  return {
    /** Through the menu with the keyboard alone, as the menu promises. */
    async openMenuByKeyboard(action: keyof typeof workflow.actions) {
      const button = page.locator('[data-workflow-menu]')
      await button.focus()
      await page.keyboard.press('ArrowDown')
      const wanted = page.locator(`[role="menu"] [data-workflow-action="${action}"]`)
      for (let tries = 0; tries < 20; tries += 1) {
        if (await wanted.evaluate((element) => element === document.activeElement)) break
        await page.keyboard.press('ArrowDown')
      }
      await page.keyboard.press('Enter')
      await dialog.waitFor()
    },
    async sendBack(step: string, how: keyof typeof acting.resumes, reason: string) {
      await this.openMenuByKeyboard('sendBack')
      await dialog.getByRole('radio', { name: step }).check()
      await dialog.getByRole('radio', { name: acting.resumes[how] }).check()
      await dialog.getByRole('textbox').fill(reason)
      await dialog.getByRole('button', { name: workflow.actions.sendBack, exact: true }).click()
      await page.getByText(fill(workflow.done, { action: workflow.actions.sendBack })).waitFor()
    },
    /** Finds tasks by their title in the inbox. */
    async find(title: string) {
      await page.goto(`/admin/inbox?q=${encodeURIComponent(title)}`)
      await page.getByRole('heading', { name: workflow.inbox, level: 1 }).waitFor()
      return page.getByRole('link', { name: title })
    },
    /** Ticks them, confirms every point of every one, and reads what came of each. */
    async approveTogether(titles: string[]) {
      for (const title of titles)
        await page.getByRole('checkbox', { name: fill(inboxRoom.select, { title }) }).check()
      await page.getByRole('button', { name: inboxRoom.batch }).click()
      await dialog.waitFor()
      const gates = titles.map((title) => dialog.getByRole('checkbox', { name: `“${title}”：` }))
      for (const boxes of gates) for (const box of await boxes.all()) await box.check()
      await dialog
        .getByRole('button', { name: fill(inboxRoom.confirmBatch, { count: titles.length }) })
        .click()
      await dialog.getByText(fill(inboxRoom.allPassed, { count: titles.length })).waitFor()
    },
  }
}
