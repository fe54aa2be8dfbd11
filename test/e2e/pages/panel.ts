import type { Page } from 'playwright-core'
import type { Account } from '../../../src/server/install/accounts'
import { words } from './words'

/** The admin panel as staff see it: the way in, the inbox, a document with the review order above it. */
export function panel(page: Page) {
  const { workflow } = words
  const bar = page.getByRole('region', { name: workflow.run })
  const dialog = page.getByRole('dialog')
  const settled = (action: 'submit' | 'approve' | 'return' | 'reject' | 'withdraw') =>
    page.getByText(workflow.done.replace('{{action}}', workflow.actions[action])).waitFor()
  const press = async (action: 'submit' | 'approve' | 'return' | 'reject') => {
    await bar.locator(`[data-workflow-action="${action}"]`).click()
    await dialog.waitFor()
  }
  const confirm = async (action: 'submit' | 'approve' | 'return' | 'reject') => {
    await dialog.getByRole('button', { name: workflow.actions[action], exact: true }).click()
    await settled(action)
    await dialog.waitFor({ state: 'detached' })
  }
  return {
    bar,
    async signIn({ email, password }: Account) {
      await page.goto('/admin/login')
      await page.locator('input[name="email"]').fill(email)
      await page.locator('input[name="password"]').fill(password)
      await page.locator('form button[type="submit"]').click()
      await page.waitForURL(/\/admin\/?$/)
    },
    /** Everything that waits for the person: the first page of the panel, or the page it leads on to. */
    async openInbox() {
      await page.goto('/admin')
      await page.getByRole('heading', { name: words.admin.dashboard.review }).waitFor()
      const more = page.locator('a[href="/admin/inbox"]')
      if ((await more.count()) === 0) return
      await more.first().click()
      await page.waitForURL('**/admin/inbox')
      await page.getByRole('heading', { name: workflow.inbox, level: 1 }).waitFor()
    },
    /** Opens what waits for the person. */
    async openTask(title: string) {
      await this.openInbox()
      await page.getByRole('link', { name: title }).click()
      await bar.waitFor()
    },
    /** Ticks every point of the step and passes the document on. */
    async approve() {
      await press('approve')
      for (const gate of await dialog.getByRole('checkbox').all()) await gate.check()
      await confirm('approve')
    },
    async submit() {
      await press('submit')
      await confirm('submit')
    },
    async returnFor(reason: string) {
      await press('return')
      await dialog.getByRole('textbox').fill(reason)
      await confirm('return')
    },
    /** Names of the actions the person is offered. */
    offered: () => bar.locator('[data-workflow-action]').allInnerTexts(),
    /** Finds a document by its title in its collection's list and opens it. */
    async openDocument(collection: string, title: string) {
      await page.goto(`/admin/collections/${collection}?limit=10&search=${encodeURIComponent(title)}`)
      await page.getByRole('link', { name: title }).first().click()
      await page.waitForURL(new RegExp(`/admin/collections/${collection}/[0-9a-f-]{36}`))
    },
  }
}
