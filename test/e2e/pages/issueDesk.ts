import type { Page } from 'playwright-core'
import { words } from './words'

type Issue = { title: string; item: string; recipient: { name: string; email: string } }

/** Where editors compile and publish. */
export function issueDesk(page: Page) {
  const { admin, signing } = words
  const save = page.locator('#action-save')
  const choose = async (field: string, option: string) => {
    const select = page.locator(`#field-${field} .react-select`)
    await select.click()
    await select.locator('input').first().fill(option)
    await page.locator('.rs__option', { hasText: option }).first().click()
  }
  return {
    /** Makes a new issue of one public entry and one recipient, and saves it. */
    async compile({ title, item, recipient }: Issue) {
      await page.goto('/admin/collections/issues/create')
      await page.locator('#field-title').fill(title)
      await choose('series', '摘编')
      await page.locator('#field-entries .array-field__add-row').click()
      await choose('entries__0__item', item)
      await page.locator('#field-entries__0__publish').check()
      await page.getByRole('button', { name: admin.tabs.recipients }).click()
      await page.locator('#field-mailRecipients .array-field__add-row').click()
      await page.locator('#field-mailRecipients__0__name').fill(recipient.name)
      await page.locator('#field-mailRecipients__0__email').fill(recipient.email)
      await save.click()
      await page.waitForURL(/\/admin\/collections\/issues\/[0-9a-f-]{36}/)
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
