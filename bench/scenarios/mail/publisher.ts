import { getPayload } from 'payload'
import config from '../../../payload.config'
import { publishIssue } from '../../../src/operations/publishIssue'
import { buildIssue, buildItem, buildOffice, requestOf } from '../../../test/support/factories'

// An office with signed issues. Publishes as many as it is told, and says how long each took, in milliseconds.
const ISSUES = Number(process.env.ISSUES ?? 0)
const payload = await getPayload({ config })
payload.logger.level = 'silent'
const office = await buildOffice(payload)
const waiting: string[] = []
for (let index = 0; index < ISSUES; index += 1) {
  const items = [await buildItem(payload, office, { at: 'approved' })]
  waiting.push((await buildIssue(payload, office, { items, at: 'approved' })).id)
}

async function publish(count: number): Promise<number[]> {
  const took: number[] = []
  for (const id of waiting.splice(0, count)) {
    const req = await requestOf(payload, office.editor)
    const since = performance.now()
    await publishIssue(req, id)
    took.push(performance.now() - since)
  }
  return took
}

process.on('message', (count) => void publish(Number(count)).then((took) => process.send?.(took)))
process.on('disconnect', () => process.exit(0))
process.send?.('ready')
