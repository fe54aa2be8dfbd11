import type { Page } from 'playwright-core'
import { words } from './words'

/** Where the supervisor gives items to departments and judges their answers. */
export function dutyDesk(page: Page) {
  const { acts, dispatch } = words.supervision
  const dialog = page.getByRole('dialog')
  return {
    async dispatch(department: string, instruction: string) {
      await page.getByRole('button', { name: dispatch.submit, exact: true }).click()
      await dialog.getByRole('checkbox', { name: department }).check()
      await dialog.getByRole('textbox', { name: dispatch.instruction }).fill(instruction)
      await dialog.getByRole('button', { name: dispatch.submit, exact: true }).click()
      await page.getByText(dispatch.done.replace('{{count}}', '1')).waitFor()
    },
    async openVerification() {
      await page.getByRole('button', { name: acts.verify }).click()
      return dialog
    },
    /** Accepts the answer, for the public to read. */
    async accept() {
      await dialog.getByRole('combobox', { name: acts.publication }).selectOption('publish')
      await dialog.getByRole('button', { name: acts.accept, exact: true }).click()
      await page.getByText(acts.accepted).waitFor()
    },
    /** Sends the answer back to be done again. */
    async redo(note: string) {
      await dialog.getByRole('textbox', { name: acts.verifyNote }).fill(note)
      await dialog.getByRole('button', { name: acts.redo, exact: true }).click()
      await page.getByText(acts.redone).waitFor()
    },
    /** Decides what the department asks for: `open` names the button, `decide` what is decided. */
    async decide({ open, decide, note }: { open: string | RegExp; decide: string; note: string }) {
      await page.getByRole('button', { name: open }).click()
      await dialog.getByRole('textbox', { name: acts.note }).fill(note)
      await dialog.getByRole('button', { name: decide, exact: true }).click()
      await page.getByText(acts.decided).waitFor()
    },
    /** Answers the department's question; its clock goes on. */
    async answer(text: string) {
      await page.getByRole('button', { name: acts.answer, exact: true }).click()
      await dialog.getByRole('textbox', { name: acts.answerText }).fill(text)
      await dialog.getByRole('button', { name: acts.answer, exact: true }).click()
      await page.getByText(acts.answered).waitFor()
    },
  }
}
