import { readFileSync } from 'node:fs'
import type { Account } from '../../src/server/install/accounts'
import type { Application } from './application'

/**
 * An application that runs already, for writing tests against `npm run dev`: E2E_URL, E2E_MAIL_URL,
 * E2E_ACCOUNTS (path of accounts.json), DATABASE_URL, PAYLOAD_SECRET. Undefined without E2E_URL.
 */
export function attachedApplication(): Application | undefined {
  const { E2E_URL, E2E_MAIL_URL, E2E_ACCOUNTS, DATABASE_URL, PAYLOAD_SECRET } = process.env
  if (!E2E_URL) return undefined
  if (!E2E_MAIL_URL || !E2E_ACCOUNTS || !DATABASE_URL || !PAYLOAD_SECRET)
    throw new Error('E2E_URL needs E2E_MAIL_URL, E2E_ACCOUNTS, DATABASE_URL and PAYLOAD_SECRET')
  return {
    url: E2E_URL,
    mailUrl: E2E_MAIL_URL,
    databaseUrl: DATABASE_URL,
    secret: PAYLOAD_SECRET,
    accounts: JSON.parse(readFileSync(E2E_ACCOUNTS, 'utf8')) as Account[],
  }
}
