import { writeFile } from 'node:fs/promises'
import { getPayload, type BasePayload } from 'payload'
import { textToLexical } from '../../src/domain/richText'
import config from '../vanilla/payload.config'
import type { Prepared } from '../lib/prepare'
import { inParallel } from './inParallel'
import { multiply } from './multiply'
import { itemTables } from './tables'
import { texts } from './texts'

const account = { email: 'editor@example.org', password: 'only-for-the-bench' }

async function main(output: string, rows: number, documents: number): Promise<void> {
  // Outside production Payload brings the schema itself.
  const payload: BasePayload = await getPayload({ config })
  await create(payload, 'users', { ...account, name: 'editor' })
  const organisation = await create(payload, 'organisations', { name: '测试市政协' })
  const department = await create(payload, 'departments', { name: '市某某局' })
  const names = {
    organisation,
    department,
    lead: await create(payload, 'members', { name: '某委员' }),
    coReporter: await create(payload, 'members', { name: '某委员' }),
    topic: await create(payload, 'topics', { name: '某选题' }),
  }
  const item = (index: number): Record<string, unknown> => ({
    title: `关于某事的建议 ${index}`,
    situation: textToLexical(texts.situation),
    analysis: textToLexical(texts.analysis),
    suggestions: [{ text: textToLexical(texts.suggestion), department }],
    category: 'transport',
    reporter: { name: '某委员', email: 'author@example.org', phone: '00000000' },
    publicConsent: true,
    receipt: `R${index}`,
    organisation,
  })
  const made = await inParallel(documents, 4, (index) => create(payload, 'items', item(index)))
  const template = await create(payload, 'items', item(documents))
  await multiply(process.env.DATABASE_URL ?? '', [{ document: template, count: rows - documents }], {
    tables: itemTables('items'),
  })
  const plain = await create(payload, 'plain-items', item(documents))
  await multiply(process.env.DATABASE_URL ?? '', [{ document: plain, count: rows }], {
    tables: itemTables('plain_items'),
  })
  const prepared: Prepared = {
    account,
    member: account,
    names,
    documents: made,
    signing: { account: null, issues: [] },
  }
  await writeFile(output, JSON.stringify(prepared))
}

// The product's generated types know the product's collections only.
async function create(
  payload: BasePayload,
  collection: string,
  data: Record<string, unknown>,
): Promise<string> {
  const made = await payload.create({ collection: collection as never, data: data as never, depth: 0 })
  return String((made as { id: unknown }).id)
}

const [output = '', rows, documents] = process.argv.slice(2)
main(output, Number(rows), Number(documents)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
