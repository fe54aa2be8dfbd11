import { getPayload } from 'payload'
import { createFirstAdministrator } from '../src/operations/createFirstAdministrator'
import { newPassword, writeAccounts } from '../src/server/install/accounts'
import { textsIn } from '../src/translations'

/** Opens an empty installation; its random password is written to `accounts.json` in the data folder. */
async function main(): Promise<void> {
  const { default: config } = await import('../payload.config')
  const payload = await getPayload({ config })
  const texts = textsIn('zh').admin.install
  const email = process.env.ADMIN_EMAIL ?? 'admin@example.org'
  const person = { name: texts.administrator, organisation: texts.body, email, password: newPassword() }
  if (await createFirstAdministrator(payload, person)) {
    const { name, password } = person
    writeAccounts([{ role: 'admin', name, email, password }])
  }
}

if (process.argv.includes('--help')) {
  console.log(
    'npm run create:admin: opens an empty installation with one administrator (ADMIN_EMAIL names them)',
  )
  process.exit(0)
}
main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
