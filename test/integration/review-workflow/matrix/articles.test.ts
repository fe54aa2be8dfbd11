import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArticlesOffice, type ArticlesOffice } from './articlesOffice'
import { buildLanes } from './articlesLanes'
import { births } from './attacks/births'
import { drafts } from './attacks/drafts'
import { meant } from './attacks/meant'
import { files, globals, jobs, locks, order, schedules } from './attacks/others'
import { ownTables } from './attacks/ownTables'
import { unlock } from './attacks/unlock'
import { writes } from './attacks/writes'
import { noticing } from './isNoticed'
import { allowedIf } from './rules'
import { tryEveryCell } from './run'
import type { Office } from './state'
import type { Subject } from './subjects'
import { tell } from './tell'
import { fewPlaces, fewRoles, type Attack, type Door, type Lane, type RoleName } from './types'

const isIn = (role: RoleName, door: Door) =>
  role !== 'visitor' || !['rest', 'graphql', 'local'].includes(door)

const subject: Subject = {
  slug: 'articles',
  one: 'Article',
  unrelated: 'pinned',
  mayWrite: (role, _place, door) => allowedIf(isIn(role, door)),
  mayDelete: (role, place, door) =>
    allowedIf(door === 'adapter' || door === 'sql' || (place === 'draft' && isIn(role, door))),
}

const byFew = (attack: Attack): Attack =>
  attack.path === 1 && attack.by === undefined ? attack : { ...attack, by: fewRoles }

/** A variant of another attempt of its row is tried where places differ most. */
const atFew = (attack: Attack): Attack => (attack.by && !attack.at ? { ...attack, at: fewPlaces } : attack)

const attacks: Attack[] = [
  ...meant('articles'),
  // What has nothing to do with drafts is tried by everybody on the application's items.
  ...[...writes(subject, '_articles_v'), ...ownTables, locks(subject)].map(byFew),
  ...drafts(subject),
  ...births(subject, {
    required: ({ place }) => ({ title: place, body: 'here' }),
    mayCreate: (role) => role !== 'visitor',
    isPublishable: true,
  }),
  order(subject),
  files('media', 'Media'),
  schedules(subject),
  jobs(subject),
  globals,
].map(atFew)

const office: Office = {
  tables: [
    { name: 'articles', by: 'id', value: 'id', part: 'text' },
    { name: '_articles_v', by: 'parent_id', value: 'id', part: 'versions' },
    { name: 'media', by: 'id', value: 'file', part: 'file' },
  ],
  textColumns: ['title', 'file_id'],
  titleOf: ({ place }) => place,
}

describe('every write path on articles with drafts, versions and a trash', () => {
  let opened: ArticlesOffice
  let lanes: Lane[]

  beforeAll(async () => {
    opened = await openArticlesOffice()
    lanes = await buildLanes(opened)
  })
  afterAll(() => opened.office.close())

  it('× every role × every place × every door does what the rules say, and nothing else', async () => {
    const since = Date.now()
    const { people } = opened
    const isNoticed = noticing({ people, gates: { read: true }, write: { _status: 'published' } })
    const report = await tryEveryCell({ office, lanes, people, attacks, isNoticed })
    tell('articles', report, since)
    expect(report.breaches).toEqual([])
    expect(report.cells).toBeGreaterThan(1_000)
  }, 600_000)

  it('no row of the table of write paths is left out', () => {
    const rows = new Set([...attacks, unlock].map(({ path }) => path))
    expect(Array.from({ length: 18 }, (_, index) => index + 1).filter((row) => !rows.has(row))).toEqual([])
  })
})
