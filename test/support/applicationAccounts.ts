import type { Account } from '../../src/server/install/accounts'
import { application } from './application'

/** The account of the first person with a role; `email` picks one of several. */
export function accountOf(role: string, email?: string): Account {
  const found = application().accounts.find(
    (account) => account.role === role && (email === undefined || account.email === email),
  )
  if (!found) throw new Error(`no account with the role ${role}`)
  return found
}
