import { createLocalReq } from 'payload'
import { readWorkflow, transition } from '../../../plugins/review-workflow'
import { openPayload } from '../../support/database'

// A process of its own that signs: the parent sends batches of issues, it signs all of a batch at once as
// the person in SIGNATORY, and answers what came of each. Made to be killed.
const { SIGN_DATABASE_URL = '', SIGN_DATA_DIR = '', SIGNATORY = '' } = process.env

const payload = await openPayload(SIGN_DATABASE_URL, SIGN_DATA_DIR)
payload.logger.level = 'silent'
const person = await payload.findByID({
  collection: 'users',
  id: SIGNATORY,
  depth: 0,
  overrideAccess: true,
})

process.on('message', ({ number, issues }: { number: number; issues: string[] }) => {
  void Promise.all(issues.map(sign)).then((outcomes) => process.send?.({ number, outcomes }))
})
process.on('disconnect', () => process.exit())
process.send?.('ready')

async function sign(issue: string): Promise<string> {
  try {
    const asked = await createLocalReq({ user: { ...person, collection: 'users' } }, payload)
    const { run, actions } = await readWorkflow(asked, 'issues', issue)
    const gates = actions.find(({ id }) => id === 'approve')?.gates ?? []
    await transition({
      req: await createLocalReq({ user: { ...person, collection: 'users' } }, payload),
      collection: 'issues',
      id: issue,
      action: 'approve',
      rev: run.rev,
      gates: Object.fromEntries(gates.map((gate) => [gate.id, true])),
    })
    return 'signed'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}
