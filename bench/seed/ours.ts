import { writeFile } from 'node:fs/promises'
import { getPayload, type Payload } from 'payload'
import config from '../../payload.config'
import { fillWaiting } from '../../src/operations/compile/schema.sql'
import {
  buildItem,
  buildMember,
  buildOffice,
  prose,
  type Office,
  type Place,
} from '../../test/support/factories'
import type { Prepared } from '../lib/prepare'
import { inParallel } from './inParallel'
import { multiply, type Template } from './multiply'
import { buildSignings } from './signings'
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

async function main(output: string, rows: number, documents: number, signings: number): Promise<void> {
  const payload = await getPayload({ config })
  const office = await buildOffice(payload)
  for (const { id } of [office.editor, office.author, office.chair])
    await payload.update({ collection: 'users', id, data: { password }, overrideAccess: true })
  const fresh = await inParallel(documents, 4, () => newItem(payload, office, 'initialReview'))
  const templates = await buildTemplates(payload, office, rows - documents)
  await multiply(process.env.DATABASE_URL ?? '', templates, {
    tables: [...itemTables('items'), ...runTables],
    run: '(select workflow_id from items where id = t.document)',
  })
  // What was copied past the triggers waits to be compiled as well.
  await payload.db.pool.query(fillWaiting())
  const prepared: Prepared = {
    account: { email: office.editor.email, password },
    member: { email: office.author.email, password },
    names: await buildNames(payload, office),
    documents: fresh,
    signing: {
      account: { email: office.chair.email, password },
      issues: await buildSignings(payload, office, signings),
    },
  }
  await writeFile(output, JSON.stringify(prepared))
}

/** What a new item names: its reporter is a member with an account, somebody signs with them. */
async function buildNames(payload: Payload, office: Office): Promise<Record<string, string>> {
  const organisation = office.body
  const lead = await buildMember(payload, { organisation, user: office.author.id })
  const coReporter = await buildMember(payload, { organisation })
  const days = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString()
  const topic = await payload.create({
    collection: 'topics',
    data: {
      title: '某选题',
      slug: 'bench',
      kind: 'solicitation',
      origin: 'own',
      brief: '说明',
      state: 'published',
      isPublic: true,
      opensAt: days(-1),
      deadline: days(30),
      organisation,
    },
    depth: 0,
    overrideAccess: true,
  })
  return {
    organisation,
    department: office.department.id,
    lead: lead.id,
    coReporter: coReporter.id,
    topic: topic.slug,
  }
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

const [output = '', rows, documents, signings] = process.argv.slice(2)
main(output, Number(rows), Number(documents), Number(signings)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
