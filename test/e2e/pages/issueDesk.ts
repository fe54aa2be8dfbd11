import type { Page } from 'playwright-core'
import { fill } from '../../../src/translations'
import { entryDesk } from './entryDesk'
import { waitingList } from './waitingList'
import { words } from './words'

type Issue = { title: string; item: string; recipient: { name: string; email: string } }

/** Where editors compile and publish. */
export function issueDesk(page: Page) {
  const { admin, compile, signing } = words
  const save = page.locator('#action-save')
  return {
    /** Sends an item into a new issue, writes what the public may read of it, and names one recipient. */
    async compile({ title, item, recipient }: Issue) {
      const waiting = waitingList(page)
      await waiting.open()
      await waiting.tick(item)
      await waiting.intoNewIssue('摘编', title)
      const desk = entryDesk(page)
      await desk.writeForPublic({ title: item, text: `${item}（公开文本）` })
      await page.goto(page.url().replace(/\/desk$/, ''))
      await page.getByText(fill(compile.desk.summary, { count: 1 })).waitFor()
      await page.getByRole('button', { name: admin.tabs.recipients }).click()
      await page.locator('#field-mailRecipients .array-field__add-row').click()
      const last = (await page.locator('#field-mailRecipients .array-field__row').count()) - 1
      await page.locator(`#field-mailRecipients__${last}__name`).fill(recipient.name)
      await page.locator(`#field-mailRecipients__${last}__email`).fill(recipient.email)
      await save.click()
      await page.locator('.payload-toast-item.toast-success').first().waitFor()
    },
    async publish() {
      const { desk } = signing
      await page.getByRole('button', { name: desk.publish, exact: true }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: desk.publish, exact: true }).click()
      const link = page.getByRole('link', { name: desk.page })
      await link.waitFor()
      return (await link.getAttribute('href')) ?? ''
    },
  }
}
