import type { Page } from 'playwright-core'
import type { Account } from '../../../src/server/install/accounts'
import { words } from './words'

/** Where members sign in; whatever led there is gone back to. */
export function loginPage(page: Page) {
  const { account } = words.site
  return {
    async signIn({ email, password }: Account) {
      await page.getByLabel(account.email).fill(email)
      await page.getByLabel(account.password).fill(password)
      await page.getByRole('button', { name: account.login, exact: true }).click()
      await page.waitForURL((url) => url.pathname !== '/login')
    },
  }
}
