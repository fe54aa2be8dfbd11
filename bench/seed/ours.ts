import { writeFile } from 'node:fs/promises'
import { getPayload, type Payload } from 'payload'
import config from '../../payload.config'
import { buildItem, buildOffice, prose, type Office, type Place } from '../../test/support/factories'
import { inParallel } from './inParallel'
import { multiply, type Template } from './multiply'
import { itemTables, runTables } from './tables'
import { texts } from './texts'

/**
 * Where the items of a grown office stand, per thousand: most are done, a few of every hundred wait for
 * somebody.
 */
const shares: Record<Place, number> = {
  draft: 50,
  initialReview: 20,
  review: 20,
  approval: 10,
  finalApproval: 10,
  approved: 500,
  returned: 90,
  rejected: 200,
  withdrawn: 100,
}

const password = 'only-for-the-bench'

async function main(output: string, rows: number, documents: number): Promise<void> {
  const payload = await getPayload({ config })
  const office = await buildOffice(payload)
  await payload.update({
    collection: 'users',
    id: office.editor.id,
    data: { password },
    overrideAccess: true,
  })
  const fresh = await inParallel(documents, 4, () => newItem(payload, office, 'initialReview'))
  const templates = await buildTemplates(payload, office, rows - documents)
  await multiply(process.env.DATABASE_URL ?? '', templates, {
    tables: [...itemTables, ...runTables],
    run: '(select workflow_id from items where id = t.document)',
  })
  await writeFile(
    output,
    JSON.stringify({ account: { email: office.editor.email, password }, documents: fresh }),
  )
}

async function newItem(payload: Payload, office: Office, at: Place): Promise<string> {
  const item = await buildItem(payload, office, {
    at,
    situation: prose(texts.situation),
    analysis: prose(texts.analysis),
    suggestions: [{ text: prose(texts.suggestion), department: office.department.id }],
  })
  return item.id
}

async function buildTemplates(payload: Payload, office: Office, rows: number): Promise<Template[]> {
  const templates: Template[] = []
  for (const [place, share] of Object.entries(shares) as [Place, number][]) {
    const count = Math.round((rows * share) / 1_000)
    if (count > 0) templates.push({ document: await newItem(payload, office, place), count })
  }
  return templates
}

const [output = '', rows, documents] = process.argv.slice(2)
main(output, Number(rows), Number(documents)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
