import { graphql, requestOf, rest } from '../doors'
import { loose } from '../loose'
import { allowedIf, isUnderReview, never, textRule } from '../rules'
import { statement, updates, type Subject } from '../subjects'
import { fewRoles, type Attack, type Lane, type Person, type Try } from '../types'

/** Rows 1, 4, 7, 8 and 10: what comes with drafts, versions and the trash. */
export function drafts(subject: Subject): Attack[] {
  const { slug, one } = subject
  const title = () => ({ title: '改写' })
  const published = () => ({ _status: 'published' })
  const textIsVersions = ['versions', 'text', 'published'] as const
  return [
    {
      path: 1,
      name: 'publication',
      doors: {
        ...updates(subject, published),
        adapter: 'publication is a field of the row: see the text by the adapter',
        sql: 'publication is a field of the row: see the text by SQL',
      },
      expected: (role, place, door) =>
        allowedIf(place === 'approved' && (role !== 'visitor' || door === 'trusted')),
      changes: ['published', 'versions', 'rest'],
    },
    {
      path: 4,
      name: 'an older version, restored as a draft',
      doors: {
        ...restores(subject, true),
        adapter: pastPayload(slug),
        sql: statement(
          ({ id }) => `update _${slug}_v set version_title = '旧文' where parent_id = '${id}' and latest`,
        ),
      },
      expected: textRule,
      changes: textIsVersions,
    },
    {
      path: 4,
      name: 'an older version, restored at once',
      doors: {
        ...restores(subject, false),
        adapter: 'the same write as of a draft',
        sql: 'the same write as of a draft',
      },
      expected: textRule,
      changes: textIsVersions,
      by: fewRoles,
    },
    ...[false, true].map((autosave): Attack => ({
      path: 7,
      name: autosave ? 'an autosave' : 'a saved draft',
      doors: {
        ...updates(subject, title, { draft: true, ...(autosave ? { autosave } : {}) }),
        adapter: autosave ? 'the same write as a restored version' : pastPayload(slug),
        sql: 'the same write as a restored version',
      },
      expected: textRule,
      changes: ['versions'],
    })),
    {
      path: 7,
      name: 'a draft that calls itself published',
      doors: {
        ...updates(subject, published, { draft: true }),
        adapter: 'publication is a field of the row: see the text by the adapter',
        sql: 'publication is a field of the row: see the text by SQL',
      },
      expected: (role, place, door) =>
        allowedIf(place === 'approved' && (role !== 'visitor' || door === 'trusted')),
      changes: ['versions', 'published', 'rest'],
      by: fewRoles,
    },
    {
      path: 8,
      name: 'the reviewed version, pushed out by newer ones',
      doors: {
        rest: 'a series of saves, each of them row 1',
        graphql: 'a series of saves, each of them row 1',
        local: 'a series of saves, each of them row 1',
        trusted: async (lane, who) => {
          for (let save = 0; save < 2; save += 1)
            await updates(subject, () => ({ body: `${save}` })).trusted(lane, who)
        },
        adapter: 'deleting versions is one statement of SQL',
        sql: statement(({ id }) => `delete from _${slug}_v where parent_id = '${id}' and not latest`),
      },
      // Versions may go; the text that was reviewed is kept beside the run.
      expected: () => 'allowed',
      changes: ['versions', 'rest'],
      by: fewRoles,
    },
    {
      path: 10,
      name: 'the trash',
      doors: {
        ...updates(subject, () => ({ deletedAt: new Date().toISOString() }), {}),
        adapter: 'the trash is a field of the row: see a field nobody reviews',
        sql: 'the trash is a field of the row: see a field nobody reviews',
      },
      expected: (role, place, door) =>
        allowedIf(!isUnderReview(place) && (role !== 'visitor' || door === 'trusted')),
      changes: ['trash', 'versions'],
    },
    {
      path: 10,
      name: 'out of the trash with another text',
      doors: {
        ...updates(subject, () => ({ deletedAt: null, title: '还原改写', _status: 'published' }), {
          trash: true,
        }),
        adapter: 'the trash is a field of the row: see a field nobody reviews',
        sql: 'the trash is a field of the row: see a field nobody reviews',
      },
      expected: never,
      changes: [],
      by: fewRoles,
    },
    {
      path: 10,
      name: 'a deletion from the trash',
      doors: {
        rest: (lane, who) => rest(lane, who, 'DELETE', `${slug}/${lane.id}?trash=true`),
        graphql: (lane, who) =>
          graphql(lane, who, `mutation($id: String!) { delete${one}(id: $id, trash: true) { id } }`, {
            id: lane.id,
          }),
        local: deletesForGood(slug, false),
        trusted: deletesForGood(slug, true),
        adapter: 'the same statement as a deletion (row 2)',
        sql: 'the same statement as a deletion (row 2)',
      },
      expected: (role, place, door) =>
        allowedIf(place === 'draft' && (role !== 'visitor' || door === 'trusted')),
      changes: ['gone', 'versions'],
      by: fewRoles,
    },
  ]
}

const deletesForGood =
  (slug: string, overrideAccess: boolean): Try =>
  async (lane: Lane, who: Person) =>
    loose(lane.payload).delete({
      collection: slug,
      id: lane.id,
      trash: true,
      overrideAccess,
      req: await requestOf(lane, who),
    })

const pastPayload =
  (slug: string): Try =>
  async (lane) => {
    const { rows } = await lane.pool.query<{ id: string }>(
      `select id from _${slug}_v where parent_id = $1 and latest`,
      [lane.id],
    )
    return loose(lane.payload).db.updateVersion({
      collection: slug,
      id: rows[0]?.id,
      versionData: { version: { title: '改写' } },
    })
  }

function restores(
  { slug, one }: Subject,
  draft: boolean,
): Record<'rest' | 'graphql' | 'local' | 'trusted', Try> {
  const locally = (overrideAccess: boolean) => async (lane: Lane, who: Person) =>
    loose(lane.payload).restoreVersion({
      collection: slug,
      id: lane.version,
      draft,
      depth: 0,
      overrideAccess,
      req: await requestOf(lane, who),
    })
  const mutation = `mutation($id: String!) { restoreVersion${one}(id: $id, draft: ${draft}) { id } }`
  return {
    rest: (lane, who) => rest(lane, who, 'POST', `${slug}/versions/${lane.version}?draft=${draft}`),
    graphql: (lane, who) => graphql(lane, who, mutation, { id: lane.version }),
    local: locally(false),
    trusted: locally(true),
  }
}
