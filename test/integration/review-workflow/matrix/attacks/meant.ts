import { transition, type ActionId } from '../../../../../plugins/review-workflow'
import { requestOf, rest } from '../doors'
import { allowedIf, holderOf } from '../rules'
import {
  fewRoles,
  type Attack,
  type Lane,
  type Outcome,
  type Person,
  type Place,
  type RoleName,
} from '../types'

const noSuch = 'a transition has two doors: its address and the operation behind it'

/** The door that is meant for it, beside all the others: the rules of the table hold there as well. */
export const meant = (slug: string): Attack[] => [
  acting(slug, 'approve', (role, place) => allowedIf(holderOf[place] === role)),
  acting(slug, 'submit', (role, place) =>
    allowedIf(role === 'author' && (place === 'draft' || place === 'returned')),
  ),
]

function acting(slug: string, action: ActionId, expected: (role: RoleName, place: Place) => Outcome): Attack {
  return {
    path: 0,
    name: `the action ${action}`,
    doors: {
      rest: async (lane, who) =>
        rest(lane, who, 'POST', `${slug}/${lane.id}/workflow/${action}`, {
          rev: await revOf(lane),
          gates: { read: true },
        }),
      graphql: noSuch,
      local: operation(slug, action),
      trusted: noSuch,
      adapter: noSuch,
      sql: noSuch,
    },
    expected,
    changes: ['run', 'events', 'snapshots'],
    ...(action === 'submit' ? { by: fewRoles } : {}),
  }
}

const operation = (slug: string, action: ActionId) => async (lane: Lane, who: Person) =>
  transition({
    req: await requestOf(lane, who),
    collection: slug,
    id: lane.id,
    action,
    rev: await revOf(lane),
    gates: { read: true },
  })

async function revOf({ pool, run }: Lane): Promise<number> {
  const { rows } = await pool.query<{ rev: number }>(
    'select rev::int as rev from workflow_runs where id = $1',
    [run],
  )
  return rows[0]?.rev ?? -1
}
