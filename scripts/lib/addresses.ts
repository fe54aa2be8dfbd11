import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { dataDir } from './paths.mjs'
import { table } from './table'
import { text } from './text.mjs'

const accountsSchema = z.array(
  z.object({ role: z.string(), name: z.string(), email: z.string(), password: z.string() }),
)

/** Prints where to go and, after the first start, whom to sign in as; the passwords are shown once. */
export async function printAddresses(input: { env: NodeJS.ProcessEnv; firstTime: boolean }): Promise<void> {
  const site = input.env.PUBLIC_URL ?? ''
  console.log(`\n${text('ready')}\n`)
  console.log(
    table([
      [text('address.site'), site],
      [text('address.admin'), `${site}/admin`],
      [text('address.mail'), input.env.MAIL_WEB_URL ?? ''],
      [text('address.logs'), path.join(dataDir, 'logs')],
    ]),
  )
  await printAccounts(input.firstTime)
  console.log(`\n${text('howToStop')}`)
}

async function printAccounts(firstTime: boolean): Promise<void> {
  const file = path.join(dataDir, 'accounts.json')
  const content = await readFile(file, 'utf8').catch(() => undefined)
  if (content === undefined) return
  console.log(`\n${text(firstTime ? 'accounts.new' : 'accounts.kept', { file })}`)
  if (!firstTime) return
  const accounts = accountsSchema.parse(JSON.parse(content))
  const head = [
    text('accounts.role'),
    text('accounts.name'),
    text('accounts.email'),
    text('accounts.password'),
  ]
  console.log(
    `\n${table([head, ...accounts.map(({ role, name, email, password }) => [roleText(role), name, email, password])])}`,
  )
}

/** The role in the reader's language; as it is when the dictionaries do not know it. */
function roleText(role: string): string {
  const key = `role.${role}`
  const known = text(key)
  return known === key ? role : known
}
