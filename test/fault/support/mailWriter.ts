import { commitTransaction, createLocalReq, getPayload, initTransaction } from 'payload'
import { enqueueMessage } from '../../../plugins/department-mail'
import { foreignConfig } from '../../integration/foreign/department-mail/config'

// A process of its own, to be killed: writes one mail under KEY and kills itself at CRASH_AT on the way.
const { DATABASE_URL = '', SMTP_URL = '', KEY = '', CRASH_AT = '' } = process.env
const dieAt = (step: string): void => {
  if (step === CRASH_AT) process.kill(process.pid, 'SIGKILL')
}

const payload = await getPayload({
  config: foreignConfig({ databaseUrl: DATABASE_URL, smtpUrl: SMTP_URL, push: false }),
})
const req = await createLocalReq({}, payload)
await initTransaction(req)
dieAt('before-insert')
await enqueueMessage(req, {
  key: KEY,
  to: { address: 'handler@example.org' },
  subject: KEY,
  text: KEY,
  template: 'dispatch',
  locale: 'zh',
})
dieAt('after-insert')
await commitTransaction(req)
dieAt('after-commit')
process.exit(0)
