import type { TestBrowser } from '../../support/browser'
import { words } from '../pages/words'
import { staffMember } from './staffMember'

/** The supervisor records what a leader wrote on an item, and gives it to a department in the same dialog. */
export async function instructed(
  browser: TestBrowser,
  { item, department }: { item: string; department: string },
): Promise<void> {
  const { instructions } = words.supervision
  const { page } = await staffMember(browser, 'supervisor')
  await page.goto(`/admin/collections/items/${item}/handling`)
  await page.getByRole('button', { name: instructions.record, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: instructions.leaderName }).fill('方知远')
  await dialog
    .getByRole('textbox', { name: instructions.text })
    .fill('请有关部门研究，切实解决群众出行困难。')
  await dialog.getByRole('checkbox', { name: department }).check()
  await dialog.getByRole('button', { name: instructions.recordAndDispatch, exact: true }).click()
  await page.getByText(instructions.recordedAndDispatched.replace('{{count}}', '1')).first().waitFor()
  await page.context().close()
}
