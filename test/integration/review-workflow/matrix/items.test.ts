import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApplication, type TestApplication } from '../../../support/database'
import { buildOffice, prose, type Office as People } from '../../../support/factories'
import { births } from './attacks/births'
import { globals, locks } from './attacks/others'
import { ownTables } from './attacks/ownTables'
import { lockedAddress, unlock } from './attacks/unlock'
import { writes } from './attacks/writes'
import { noticing } from './isNoticed'
import { buildItemLanes } from './itemsLanes'
import { buildPeople } from './itemsPeople'
import { allowedIf } from './rules'
import { tryEveryCell } from './run'
import type { Office } from './state'
import type { Subject } from './subjects'
import { tell } from './tell'
import type { Attack, Door, Lane, Person, Place, RoleName } from './types'

const isBehind = (door: Door) => door === 'adapter' || door === 'sql'

/** An item is its author's while it is with them, and the research office's at the first review. */
const isWriter = (role: RoleName, place: Place) =>
  place === 'initialReview'
    ? role === 'editor'
    : role === 'author' && (place === 'draft' || place === 'returned')

const subject: Subject = {
  slug: 'items',
  one: 'Item',
  unrelated: 'original',
  always: { reporter: { name: '某委员', email: 'author@example.org', phone: '00000000' } },
  mayWrite: (role, place, door) => allowedIf(isBehind(door) || door === 'trusted' || isWriter(role, place)),
  mayDelete: (role, place, door) =>
    allowedIf(isBehind(door) || (place === 'draft' && (door === 'trusted' || role === 'author'))),
}

const office: Office = {
  tables: [
    { name: 'items', by: 'id', value: 'id', part: 'rest' },
    { name: 'items_suggestions', by: '_parent_id', value: 'id', part: 'text' },
    { name: 'users', by: 'email', value: 'account', part: 'account' },
  ],
  textColumns: ['title', 'situation', 'analysis', 'category', 'nature', 'urgency', 'public_consent'],
  titleOf: ({ place }) => `新件 ${place}`,
}

const gates = { factual: true, content: true, wording: true, policy: true, political: true } as const

describe('every write path on the application’s items', () => {
  let app: TestApplication
  let people: Record<RoleName, Person>
  let lanes: Lane[]
  let attacks: Attack[]

  beforeAll(async () => {
    app = await openApplication('matrix_items')
    app.payload.logger.level = 'silent'
    const built = await buildOffice(app.payload)
    people = await buildPeople(app, built)
    lanes = await buildItemLanes(app, built)
    attacks = attacksOn(built)
    await app.payload.db.create({
      collection: 'users',
      data: {
        name: '某同志',
        email: lockedAddress,
        roles: ['member'],
        organisation: built.body,
        loginAttempts: 8,
        lockUntil: new Date(Date.now() + 3_600_000).toISOString(),
      },
    })
  })
  afterAll(() => app.close())

  it('× every role × every place × every door does what the rules say, and nothing else', async () => {
    const since = Date.now()
    const isNoticed = noticing({ people, gates, write: { original: true } })
    const report = await tryEveryCell({ office, lanes, people, attacks, isNoticed })
    tell('items', report, since)
    expect(report.breaches).toEqual([])
    expect(report.cells).toBeGreaterThan(1_000)
  }, 600_000)
})

const attacksOn = (built: People): Attack[] => [
  ...writes(subject, null),
  ...ownTables,
  ...births(subject, {
    required: ({ place }) => ({
      title: `新件 ${place}`,
      situation: prose('情况。'),
      analysis: prose('分析。'),
      suggestions: [{ text: prose('建议。') }],
      category: 'transport',
      nature: 'general',
      urgency: 'normal',
      reporter: { name: '某委员', email: 'author@example.org', phone: '00000000' },
      publicConsent: true,
      organisation: built.body,
      locale: 'zh',
    }),
    mayCreate: (role) => ['author', 'member', 'editor', 'elsewhereEditor'].includes(role),
    isPublishable: false,
  }),
  locks(subject),
  unlock,
  globals,
]
