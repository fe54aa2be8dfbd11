import type { BrowserContextOptions } from 'playwright-core'
import { accountOf } from '../../support/applicationAccounts'
import type { TestBrowser } from '../../support/browser'
import { loginPage } from '../pages/loginPage'

/** A member at home, signed in, on their own place. */
export async function signedInMember(
  browser: TestBrowser,
  options: BrowserContextOptions & { email?: string } = {},
) {
  const { email, ...context } = options
  const account = accountOf('member', email)
  const page = await browser.person(context)
  await page.goto('/login?next=/me')
  await loginPage(page).signIn(account)
  return { page, account }
}
