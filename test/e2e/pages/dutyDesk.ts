import type { Page } from 'playwright-core'
import { words } from './words'

/** Where the supervisor gives items to departments and judges their answers. */
export function dutyDesk(page: Page) {
  const texts = words.admin.assignmentActions
  const dialog = page.getByRole('dialog')
  return {
    async dispatch(department: string, instruction: string) {
      await page.getByRole('button', { name: texts.dispatch, exact: true }).click()
      await dialog.getByRole('checkbox', { name: department }).check()
      await dialog.getByRole('textbox', { name: texts.instruction }).fill(instruction)
      await dialog.getByRole('button', { name: texts.dispatch, exact: true }).click()
      await page.getByText(texts.dispatchDone.replace('{{count}}', '1')).waitFor()
    },
    async openVerification() {
      await page.getByRole('button', { name: texts.verify }).click()
      return dialog
    },
    async accept() {
      await dialog.getByRole('button', { name: texts.accept }).click()
      await page.getByText(texts.accepted).waitFor()
    },
  }
}
