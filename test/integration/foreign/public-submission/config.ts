import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type CollectionConfig, type PayloadRequest, type SanitizedConfig } from 'payload'
import {
  publicSubmission,
  type Issue,
  type Submission,
  type Taken,
  type Unconfirmed,
  type Values,
} from '../../../../plugins/public-submission'

const anyone = () => true

const users: CollectionConfig = { slug: 'users', auth: true, fields: [] }

/** Somebody else's collection: a guest book. */
const posts: CollectionConfig = {
  slug: 'posts',
  access: { create: anyone, read: anyone, update: anyone, delete: anyone },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'key', type: 'text', unique: true },
    { name: 'files', type: 'json' },
    { name: 'by', type: 'text' },
  ],
}

export const storedFiles: string[] = []
export const discardedFiles: string[] = []
export const sentMails: Unconfirmed[] = []

const check = ({ title, _leftover: leftover }: Values): Issue[] => {
  if (typeof title !== 'string' || title.trim() === '') return [{ field: 'title', code: 'titleRequired' }]
  if (`${title} ${JSON.stringify(leftover)}`.includes('SECRET')) return [{ field: 'title', code: 'secret' }]
  return title.length > 100 ? [{ field: 'title', code: 'tooLong' }] : []
}

async function submit(req: PayloadRequest, { values, files, key, isReleased }: Submission): Promise<Taken> {
  const earlier = await findSubmitted(req, key)
  if (earlier) return { ok: true, ...earlier }
  if (values.title === 'CLOSED MEANWHILE' && isReleased)
    return { ok: false, issues: [{ field: 'title', code: 'closed' }] }
  if (values.title === 'BREAK') throw new Error('the application fails')
  await req.payload.db.pool.query(
    'insert into posts (id, title, key, files, by) values (gen_random_uuid(), $1, $2, $3, $4) on conflict (key) do nothing',
    [values.title, key, JSON.stringify(files), req.user && !isReleased ? 'person' : 'guest'],
  )
  return { ok: true, receipt: `R-${key.slice(0, 8)}`, trackingUrl: `http://localhost/track/${key}` }
}

async function findSubmitted({ payload }: PayloadRequest, key: string) {
  const { rowCount } = await payload.db.pool.query('select from posts where key = $1', [key])
  return rowCount ? { receipt: `R-${key.slice(0, 8)}`, trackingUrl: `http://localhost/track/${key}` } : null
}

export type ForeignOptions = {
  databaseUrl: string
  perAddress?: number
  perForm?: number
  unproven?: number
  savedPerPerson?: number
}

/** Bodies of this application are called by what they do: the field `body` of a form says which. */
const scopeOf = ({ body }: Values): string | null => (typeof body === 'string' ? body : null)

/** A minimal foreign application with the plugin and nothing else of ours. */
export function foreignConfig(options: ForeignOptions): Promise<SanitizedConfig> {
  return buildConfig({
    secret: 'only-for-this-test',
    telemetry: false,
    typescript: { autoGenerate: false },
    collections: [posts, users],
    db: postgresAdapter({ idType: 'uuidv7', push: true, pool: { connectionString: options.databaseUrl } }),
    plugins: [
      publicSubmission({
        pages: {
          form: '/form',
          received: '/form/received',
          problem: '/form/problem',
          confirm: '/form/confirm',
        },
        check,
        mayKeep: (issues) => issues.every(({ code }) => code !== 'secret'),
        storeFiles: async (_req, files) => {
          storedFiles.push(...files.map(({ name }) => name))
          return { ok: true, ids: files.map(({ name }) => `file:${name}`) }
        },
        discardFiles: (_req, ids) => {
          discardedFiles.push(...ids)
          return Promise.resolve()
        },
        submit,
        findSubmitted,
        scopeOf: (_req, values) => Promise.resolve(scopeOf(values)),
        admission: (_req, scope) =>
          Promise.resolve(scope === 'members' || scope === 'confirmed' ? scope : 'open'),
        confirmation: {
          addressOf: ({ mail }) => (typeof mail === 'string' ? mail : ''),
          lookUp: (_req, { title }) =>
            Promise.resolve(title === 'UNKNOWN' ? [{ field: 'title', code: 'unknown' }] : []),
          send: (_req, mail) => {
            if (mail.address.startsWith('fails')) throw new Error('the mail cannot be queued')
            sentMails.push(mail)
            return Promise.resolve()
          },
        },
        actions: {
          addLine: ({ values }) => ({
            values: { ...values, lines: [...(Array.isArray(values.lines) ? values.lines : []), ''] },
            focus: 'lines.1',
          }),
          importFile: async ({ values, files }) =>
            Promise.resolve({
              values: { ...values, title: values.title || `from ${files.at(-1)?.id ?? 'nothing'}` },
              issues: files.length === 0 ? [{ field: 'files', code: 'fileMissing' }] : [],
              notes: [{ code: 'imported', context: { count: files.length } }],
              leftover: [values.title === 'with secrets' ? 'SECRET text' : 'a line without a place'],
            }),
        },
        messageFor: ({ code }) => `message for ${code}`,
        address: { addressHeader: 'x-test-address' },
        rate: {
          perAddress: options.perAddress ?? 100_000,
          perForm: options.perForm ?? 100_000,
          ...(options.unproven === undefined ? {} : { unproven: options.unproven }),
        },
        proof: { cost: 10, tries: [5, 10], minutes: 5 },
        saved: { perPerson: options.savedPerPerson ?? 50, textChars: 2_000 },
        readQuarantined: ({ req }) => (req.user ? { scope: { not_equals: 'elsewhere' } } : false),
        mayRelease: (req) => Boolean(req.user),
      }),
    ],
  })
}
