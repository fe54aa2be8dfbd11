import { getPayload } from 'payload'
import config from '../../../payload.config'
import { sendEdition } from '../../../src/operations/subscriptions/sendEdition'

// A worker process of its own, to be killed: writes the mails of the issue ISSUE.
const payload = await getPayload({ config })
console.log('ready')
await sendEdition(payload, process.env.ISSUE ?? '')
console.log('done')
process.exit(0)
