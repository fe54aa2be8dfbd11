import { accountOf } from '../../support/applicationAccounts'
import type { TestBrowser } from '../../support/browser'
import { panel } from '../pages/panel'

// Wide enough for the panel to show its navigation.
const screen = { width: 1600, height: 1000 }

/** Somebody of the office on a machine of their own, signed in to the panel. */
export async function staffMember(browser: TestBrowser, role: string, email?: string) {
  const page = await browser.person({ viewport: screen })
  const desk = panel(page)
  await desk.signIn(accountOf(role, email))
  return { page, desk }
}
