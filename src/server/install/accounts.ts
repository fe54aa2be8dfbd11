import { randomInt } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '../env'

export type Account = { role: string; name: string; email: string; password: string }

// No characters that are taken for each other when a password is read from a screen.
const alphabet = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** A random password of 16 characters (about 92 bits). */
export const newPassword = (): string =>
  Array.from({ length: 16 }, () => alphabet[randomInt(alphabet.length)]).join('')

const file = () => path.join(env.dataDir, 'accounts.json')

/** The accounts handed out before, so that a load that was interrupted goes on with the same passwords. */
export const readAccounts = (): Account[] =>
  existsSync(file()) ? (JSON.parse(readFileSync(file(), 'utf8')) as Account[]) : []

/** Keeps the accounts where only the owner of this installation can read them. */
export function writeAccounts(accounts: Account[]): void {
  mkdirSync(env.dataDir, { recursive: true })
  writeFileSync(file(), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
}
