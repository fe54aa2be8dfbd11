import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type CollectionConfig, type PayloadRequest, type SanitizedConfig } from 'payload'
import {
  publicSubmission,
  type Issue,
  type Submission,
  type Taken,
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
  ],
}

export const storedFiles: string[] = []

const check = ({ title }: Values): Issue[] => {
  if (typeof title !== 'string' || title.trim() === '') return [{ field: 'title', code: 'titleRequired' }]
  if (title.includes('SECRET')) return [{ field: 'title', code: 'secret' }]
  return title.length > 100 ? [{ field: 'title', code: 'tooLong' }] : []
}

async function submit(req: PayloadRequest, { values, files, key }: Submission): Promise<Taken> {
  const earlier = await findSubmitted(req, key)
  if (earlier) return { ok: true, ...earlier }
  if (values.title === 'BREAK') throw new Error('the application fails')
  await req.payload.db.pool.query(
    'insert into posts (id, title, key, files) values (gen_random_uuid(), $1, $2, $3) on conflict (key) do nothing',
    [values.title, key, JSON.stringify(files)],
  )
  return { ok: true, receipt: `R-${key.slice(0, 8)}`, trackingUrl: `http://localhost/track/${key}` }
}

async function findSubmitted({ payload }: PayloadRequest, key: string) {
  const { rowCount } = await payload.db.pool.query('select from posts where key = $1', [key])
  return rowCount ? { receipt: `R-${key.slice(0, 8)}`, trackingUrl: `http://localhost/track/${key}` } : null
}

/** A minimal foreign application with the plugin and nothing else of ours. */
export function foreignConfig(options: {
  databaseUrl: string
  perAddress?: number
  perForm?: number
}): Promise<SanitizedConfig> {
  return buildConfig({
    secret: 'only-for-this-test',
    telemetry: false,
    collections: [posts, users],
    db: postgresAdapter({ idType: 'uuidv7', push: true, pool: { connectionString: options.databaseUrl } }),
    plugins: [
      publicSubmission({
        pages: { form: '/form', received: '/form/received', problem: '/form/problem' },
        check,
        mayKeep: (issues) => issues.every(({ code }) => code !== 'secret'),
        storeFiles: async (_req, files) => {
          storedFiles.push(...files.map(({ name }) => name))
          return { ok: true, ids: files.map(({ name }) => `file:${name}`) }
        },
        submit,
        findSubmitted,
        actions: {
          addLine: ({ values }) => ({
            values: { ...values, lines: [...(Array.isArray(values.lines) ? values.lines : []), ''] },
            focus: 'lines.1',
          }),
        },
        messageFor: ({ code }) => `message for ${code}`,
        address: { addressHeader: 'x-test-address' },
        rate: { perAddress: options.perAddress ?? 100_000, perForm: options.perForm ?? 100_000 },
        readQuarantined: ({ req }) => Boolean(req.user),
        mayRelease: (req) => Boolean(req.user),
      }),
    ],
  })
}
