import { createLocalReq } from 'payload'
import { requestOf, rest } from '../doors'
import { loose } from '../loose'
import { allowedIf, textRule } from '../rules'
import { statement, updates, type Subject } from '../subjects'
import type { Attack, Door, Lane, Person, Try } from '../types'

const notThere = (reason: string): Record<Door, string> => ({
  rest: reason,
  graphql: reason,
  local: reason,
  trusted: reason,
  adapter: reason,
  sql: reason,
})

/** Row 18: there is nothing to attack. */
export const globals: Attack = {
  path: 18,
  name: 'globals',
  doors: notThere('the plugin puts collections under review, no globals'),
  expected: () => 'refused',
  changes: [],
}

/** A lock that one attempt left would refuse the next. */
const unlocked = `delete from payload_locked_documents where id in (
  select parent_id from payload_locked_documents_rels r where to_jsonb(r) @> jsonb_build_object('path', 'document')
    and $1 in (select value from jsonb_each_text(to_jsonb(r))))`

/** Row 13: whoever holds or overrides a lock may write exactly what they may write without it. */
export function locks(subject: Subject): Attack {
  const locked =
    (attempt: Try): Try =>
    async (lane, who) => {
      await lane.pool.query(unlocked, [lane.id])
      await rest(lane, who, 'POST', 'payload-locked-documents', {
        document: { relationTo: subject.slug, value: lane.id },
        user: { relationTo: 'users', value: who.user?.id },
      })
      try {
        return await attempt(lane, who)
      } finally {
        await lane.pool.query(unlocked, [lane.id])
      }
    }
  const past = updates(subject, () => ({ title: '改写' }), { overrideLock: true })
  return {
    path: 13,
    name: 'a text whose lock is taken and overridden',
    doors: {
      rest: locked(past.rest),
      graphql: 'GraphQL has no argument that overrides a lock',
      local: locked(past.local),
      trusted: locked(past.trusted),
      adapter: 'the adapter knows no locks',
      sql: 'PostgreSQL knows nothing of these locks',
    },
    expected: textRule,
    changes: ['text', 'versions'],
  }
}

/** Row 12: what moves documents about without touching their text. */
export function order({ slug }: Subject): Attack {
  const noSuch = 'reordering is an address of its own, and has no other'
  return {
    path: 12,
    name: 'another place in the list',
    doors: {
      rest: async (lane, who) => {
        const { rows } = await lane.pool.query<{ key: string }>(
          `select _order as key from ${slug} where id = $1`,
          [lane.otherId],
        )
        return rest(lane, who, 'POST', 'reorder', {
          collectionSlug: slug,
          docsToMove: [lane.id],
          newKeyWillBe: 'greater',
          orderableFieldName: '_order',
          target: { id: lane.otherId, key: rows[0]?.key },
        })
      },
      graphql: noSuch,
      local: noSuch,
      trusted: noSuch,
      adapter: noSuch,
      sql: 'a field nobody reviews (row 1)',
    },
    expected: (role) => allowedIf(role !== 'visitor'),
    changes: ['versions', 'order'],
  }
}

/** Row 15: a file that a reviewed text names is replaced under the same id. */
export function files(slug: string, one: string): Attack {
  const data = () => ({ alt: '换掉的附件' })
  const subject = { slug, one } as Subject
  const onFile =
    (attempt: Try): Try =>
    (lane, who) =>
      attempt({ ...lane, id: lane.file ?? '' }, who)
  const { rest: byRest, graphql, local, trusted } = updates(subject, data)
  return {
    path: 15,
    name: 'the file a text names',
    doors: {
      rest: onFile(byRest),
      graphql: onFile(graphql),
      local: onFile(local),
      trusted: onFile(trusted),
      adapter: (lane) =>
        loose(lane.payload).db.updateOne({
          collection: slug,
          id: lane.file,
          data: { filesize: 4, updatedAt: new Date().toISOString() },
        }),
      sql: statement(
        ({ file }) => `update ${slug} set filesize = 5, updated_at = now() where id = '${file}'`,
      ),
    },
    expected: (role, _place, door) =>
      role !== 'visitor' || !['rest', 'graphql', 'local'].includes(door) ? 'noticed' : 'refused',
    changes: ['file'],
  }
}

/** Row 9: a publication that was put into a calendar, by somebody or by nobody, comes due. */
export function schedules({ slug }: Subject): Attack {
  const publishes =
    (asPerson: boolean): Try =>
    async (lane: Lane, who: Person) => {
      const input = {
        type: 'publish',
        doc: { relationTo: slug, value: lane.id },
        ...(asPerson && who.user ? { user: { relationTo: 'users', value: who.user.id } } : {}),
      }
      const jobs = loose(lane.payload).jobs
      const queue = `${lane.place}-${String(asPerson)}`
      await jobs.queue({ task: 'schedulePublish', input, queue, req: await requestOf(lane, who) })
      await jobs.run({ queue, req: await createLocalReq({}, lane.payload), silent: true })
    }
  const byServer = 'schedules are made by a function of the admin panel, not by an address'
  return {
    path: 9,
    name: 'a scheduled publication',
    doors: {
      rest: byServer,
      graphql: byServer,
      local: publishes(true),
      trusted: publishes(false),
      adapter: 'a job is not carried out by the adapter',
      sql: 'a job is not carried out by PostgreSQL',
    },
    expected: (_role, place) => allowedIf(place === 'approved'),
    changes: ['published', 'versions', 'rest'],
  }
}

/** Row 17: the runner of Payload's own jobs, called from outside with a publication waiting. */
export function jobs({ slug }: Subject): Attack {
  return {
    path: 17,
    name: 'the runner of jobs',
    doors: {
      rest: async (lane, who) => {
        const queue = `run-${lane.place}`
        await loose(lane.payload).jobs.queue({
          task: 'schedulePublish',
          input: { type: 'publish', doc: { relationTo: slug, value: lane.id } },
          queue,
        })
        await rest(lane, who, 'GET', `payload-jobs/run?queue=${queue}`)
        await lane.pool.query(`delete from payload_jobs where queue = $1`, [queue])
      },
      graphql: 'jobs have no GraphQL',
      local: 'the same as a scheduled publication (row 9)',
      trusted: 'the same as a scheduled publication (row 9)',
      adapter: 'a job is not carried out by the adapter',
      sql: 'a job is not carried out by PostgreSQL',
    },
    expected: (role, place) => allowedIf(place === 'approved' && role !== 'visitor'),
    changes: ['published', 'versions', 'rest'],
  }
}
