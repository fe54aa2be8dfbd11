import { allowedIf, isUnseen, never, textRule } from '../rules'
import { loose } from '../loose'
import { bulkUpdates, deletes, statement, updates, type Subject } from '../subjects'
import { fewRoles, type Attack, type Lane } from '../types'

const changedTitle = '改写'
const noBulk = 'GraphQL has no operation on many documents'

/** Rows 1 and 2: updates and deletions, of one document and of many. */
export function writes(subject: Subject, versions: string | null): Attack[] {
  const { slug, unrelated, mayWrite, mayDelete } = subject
  const text = () => ({ title: changedTitle })
  const pointer = ({ otherRun }: Lane) => ({ workflow: otherRun })
  const other = () => ({ [unrelated]: true })
  const past = (lane: Lane) =>
    `update ${slug} set title = '${changedTitle}' where id = '${lane.id}';` +
    (versions
      ? `update ${versions} set version_title = '${changedTitle}' where parent_id = '${lane.id}' and latest`
      : '')
  return [
    {
      path: 1,
      name: 'the reviewed text',
      doors: {
        ...updates(subject, text),
        adapter: versions
          ? 'see the draft in its versions table (row 7): drafts are read from there'
          : (lane) => loose(lane.payload).db.updateOne({ collection: slug, id: lane.id, data: text() }),
        sql: statement(past),
      },
      expected: textRule,
      changes: ['text', 'versions'],
    },
    {
      path: 1,
      name: 'the pointer to another run',
      doors: {
        ...updates(subject, pointer),
        adapter: (lane) =>
          loose(lane.payload).db.updateOne({ collection: slug, id: lane.id, data: pointer(lane) }),
        sql: statement(
          ({ id, otherRun }) => `update ${slug} set workflow_id = '${otherRun}' where id = '${id}'`,
        ),
      },
      expected: never,
      changes: [],
      by: fewRoles,
      leaves: ['versions'],
    },
    {
      path: 1,
      name: 'a field nobody reviews',
      doors: {
        ...updates(subject, other),
        adapter: (lane) => loose(lane.payload).db.updateOne({ collection: slug, id: lane.id, data: other() }),
        sql: statement(({ id }) => `update ${slug} set ${unrelated} = true where id = '${id}'`),
      },
      expected: mayWrite,
      changes: ['rest', 'versions'],
      by: fewRoles,
    },
    {
      path: 2,
      name: 'the reviewed text of many',
      doors: {
        ...bulkUpdates(subject, text),
        graphql: noBulk,
        adapter: 'the adapter’s updateMany is one statement of SQL',
        sql: statement((lane) =>
          past(lane).replaceAll(`= '${lane.id}'`, `in ('${lane.id}', '${lane.otherRun}')`),
        ),
      },
      expected: (role, place, door) =>
        door === 'rest' || door === 'local' ? 'refused' : textRule(role, place, door),
      changes: ['text', 'versions'],
    },
    {
      path: 2,
      name: 'the deletion of many',
      doors: {
        ...deletes(subject, ({ id }) => ({ where: { id: { equals: id } } })),
        graphql: noBulk,
        adapter: 'the adapter’s deleteMany is one statement of SQL',
        sql: 'the same statement as the deletion of one',
      },
      expected: (_role, place, door) => allowedIf(door === 'trusted' && isUnseen(place)),
      changes: ['gone', 'versions'],
      by: fewRoles,
    },
    {
      path: 2,
      name: 'a deletion',
      doors: {
        ...deletes(subject),
        adapter: (lane) =>
          loose(lane.payload).db.deleteOne({ collection: slug, where: { id: { equals: lane.id } } }),
        sql: statement(({ id }) => `delete from ${slug} where id = '${id}'`),
      },
      // Past Payload a row can go; what was reviewed, and by whom, stays.
      expected: mayDelete,
      changes: ['gone', 'versions'],
      by: fewRoles,
    },
  ]
}
