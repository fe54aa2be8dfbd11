import { requestOf } from '../doors'
import { loose } from '../loose'
import { allowedIf, never } from '../rules'
import { creates, duplicates, type Subject } from '../subjects'
import { fewRoles, type Attack, type Door, type Lane, type Person, type Place, type RoleName } from '../types'

type Born = {
  /** What a new document has to hold, beside what the attempt is about. */
  required: (lane: Lane) => Record<string, unknown>
  mayCreate: (role: RoleName, place: Place, door: Door) => boolean
  isPublishable: boolean
}

/** A new document has to do with no place of another. */
const once = { at: ['draft'] as const }

/** Rows 5, 6 and 11: duplicates, documents born published, imports. */
export function births(subject: Subject, { required, mayCreate, isPublishable }: Born): Attack[] {
  const { slug } = subject
  const born = (lane: Lane) => ({
    ...required(lane),
    workflow: lane.otherRun,
    ...(isPublishable ? { _status: 'published' } : {}),
  })
  const asDraft = 'a row made past Payload has no run; it is no document under review'
  const imported = (isNew: boolean) => async (lane: Lane, who: Person) => {
    const row = { collection: slug, overrideAccess: false, req: await requestOf(lane, who) }
    const data = { ...born(lane), title: isNew ? required(lane).title : '导入' }
    return isNew
      ? loose(lane.payload).create({ ...row, data })
      : loose(lane.payload).update({ ...row, id: lane.id, data })
  }
  const importerDoors = {
    rest: 'an import is a job of the server; it writes by the Local API with access control',
    graphql: 'an import is a job of the server; it writes by the Local API with access control',
    trusted: 'the import plugin never overrides access',
    adapter: 'the import plugin does not use the adapter',
    sql: 'the import plugin does not use SQL',
  }
  return [
    {
      path: 5,
      name: 'a duplicate',
      doors: {
        ...duplicates(subject, required),
        ...(isPublishable ? {} : { graphql: 'copies are switched off, and GraphQL has no word for them' }),
        adapter: asDraft,
        sql: asDraft,
      },
      expected: (role, place, door) =>
        allowedIf(isPublishable && (door === 'trusted' || mayCreate(role, place, door))),
      changes: ['made'],
      // Where there are no copies, everybody is refused; where there are, a few say as much.
      ...(isPublishable ? { by: fewRoles } : {}),
    },
    {
      path: 6,
      name: 'born published, under another’s run',
      doors: { ...creates(subject, born), adapter: asDraft, sql: asDraft },
      expected: (role, place, door) => allowedIf(door === 'trusted' || mayCreate(role, place, door)),
      changes: ['made'],
      ...once,
    },
    {
      path: 11,
      name: 'an imported new row',
      doors: { ...importerDoors, local: imported(true) },
      expected: (role, place, door) => allowedIf(mayCreate(role, place, door)),
      changes: ['made'],
      ...once,
    },
    ...(isPublishable
      ? [
          {
            path: 11,
            name: 'an imported row over a document',
            doors: { ...importerDoors, local: imported(false) },
            expected: never,
            changes: [],
          } satisfies Attack,
        ]
      : []),
  ]
}
