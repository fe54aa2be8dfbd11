import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type CollectionConfig, type PayloadRequest, type SanitizedConfig } from 'payload'
import {
  reviewWorkflow,
  type Actor,
  type Calendar,
  type PeopleQuery,
  type WorkflowDefinition,
} from '../../../../plugins/review-workflow'
import { foreign } from '../collections'

export const roles = ['author', 'desk', 'head', 'chief', 'guest'] as const
export type Role = (typeof roles)[number]

const anyone = () => true
const open = { create: anyone, read: anyone, update: anyone, delete: anyone, readVersions: anyone }
const fields: CollectionConfig['fields'] = [{ name: 'title', type: 'text', required: true }]

/** One collection without versions, one with versions, one with drafts. */
const notes: CollectionConfig = { slug: 'notes', access: open, fields }
const letters: CollectionConfig = { slug: 'letters', access: open, versions: true, fields }
const articles: CollectionConfig = { slug: 'articles', access: open, versions: { drafts: true }, fields }
const errands: CollectionConfig = { slug: 'errands', access: open, fields }
const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  access: open,
  fields: [{ name: 'roles', type: 'select', hasMany: true, options: [...roles] }],
}

const both = (text: string) => ({ zh: text, en: text })
const rejectReasons = [{ code: 'no', label: both('no') }]

/** Two of the desk, then every head in turn, then the chief, who asks two checks first. */
const office: WorkflowDefinition = {
  key: 'office',
  version: 1,
  label: both('office'),
  rejectReasons,
  steps: [
    { id: 'desk', label: both('desk'), roles: ['desk'], gates: [], quorum: { kind: 'count', n: 2 } },
    {
      id: 'heads',
      label: both('heads'),
      roles: ['head'],
      gates: [],
      quorum: { kind: 'all' },
      order: 'sequential',
      sendBackTo: ['desk'],
    },
    {
      id: 'chief',
      label: both('chief'),
      roles: ['chief'],
      gates: [
        {
          id: 'long',
          label: both('long'),
          required: true,
          kind: 'field',
          rule: { field: 'title', is: 'atLeast', n: 3 },
        },
        { id: 'alike', label: both('alike'), required: true, kind: 'check', check: 'unlike' },
      ],
      sendBackTo: ['desk', 'heads'],
      afterSendBack: ['rerunFrom', 'straightBack'],
    },
  ],
}

/** A step that reminds and then passes by itself. */
const errand: WorkflowDefinition = {
  key: 'errand',
  version: 1,
  label: both('errand'),
  rejectReasons,
  steps: [
    {
      id: 'desk',
      label: both('desk'),
      roles: ['desk'],
      gates: [],
      deadline: { workdays: 2, remindBefore: [1], onTimeout: 'approve' },
    },
    {
      id: 'chief',
      label: both('chief'),
      roles: ['chief'],
      gates: [],
      deadline: { workdays: 1, escalateAfter: [1] },
    },
  ],
}

/** So long is a working day here. */
export const day = 1_200

const calendar: Calendar = {
  add: (from, workdays) => new Date(Date.parse(from) + workdays * day).toISOString(),
  between: (from, to) => Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / day)),
}

type Account = { id: unknown; email?: unknown; roles?: unknown }

const toPerson = ({ id, email, roles: held }: Account): Actor => ({
  kind: 'user',
  id: String(id),
  name: String(email),
  roles: Array.isArray(held) ? held.map(String) : [],
  scope: null,
})

async function findPeople(req: PayloadRequest, { ids, roles: wanted }: PeopleQuery): Promise<Actor[]> {
  const { docs } = await foreign(req.payload).find({
    collection: 'users',
    req,
    overrideAccess: true,
    depth: 0,
  })
  const people = docs.map(toPerson)
  if (!ids && !wanted) return people
  return people.filter(
    ({ id, roles: held }) => ids?.includes(id) || wanted?.some((role) => held.includes(role)),
  )
}

/** A foreign application that uses everything the review order can do. */
export function officeConfig(databaseUrl: string): Promise<SanitizedConfig> {
  const reviewed = { definition: 'office', contentFields: ['title'] }
  return buildConfig({
    secret: 'only-for-this-test',
    telemetry: false,
    typescript: { autoGenerate: false },
    collections: [notes, letters, articles, errands, users],
    db: postgresAdapter({ idType: 'uuid', push: true, pool: { connectionString: databaseUrl } }),
    plugins: [
      reviewWorkflow({
        definitions: [office, errand],
        collections: {
          notes: reviewed,
          letters: reviewed,
          articles: reviewed,
          errands: {
            definition: 'errand',
            contentFields: ['title'],
            onNotice: async ({ document }) => {
              if (document.title === 'objected') throw new Error('the application objects')
            },
          },
        },
        toActor: ({ user }) => (user ? toPerson(user) : null),
        findPeople,
        calendar,
        checks: {
          unlike: async ({ document }) =>
            document.title === 'copied'
              ? { passed: false, text_zh: '与旧稿雷同', text_en: 'like an old one' }
              : { passed: true, text_zh: '无雷同', text_en: 'like nothing' },
        },
      }),
    ],
  })
}
