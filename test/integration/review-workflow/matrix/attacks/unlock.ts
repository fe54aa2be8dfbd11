import { graphql, requestOf, rest } from '../doors'
import { loose } from '../loose'
import { allowedIf } from '../rules'
import type { Attack, Lane, Person } from '../types'

/** An account that guessing has locked, known to the matrix by its title. */
export const lockedAddress = 'locked@example.org'

/** Row 14: an account's lock-out is taken away. It has to do with no document. */
export const unlock: Attack = {
  path: 14,
  name: 'the lock-out of an account',
  doors: {
    rest: (lane, who) => rest(lane, who, 'POST', 'users/unlock', { email: lockedAddress }),
    graphql: (lane, who) =>
      graphql(lane, who, 'mutation($email: String!) { unlockUser(email: $email) }', { email: lockedAddress }),
    local: locally(false),
    trusted: locally(true),
    adapter: 'a field of an account, which the review order does not keep',
    sql: 'a field of an account, which the review order does not keep',
  },
  expected: (role, _place, door) => allowedIf(door === 'trusted' || role === 'admin'),
  changes: ['account'],
  at: ['draft'],
}

function locally(overrideAccess: boolean) {
  return async (lane: Lane, who: Person) =>
    loose(lane.payload).unlock({
      collection: 'users',
      data: { email: lockedAddress },
      overrideAccess,
      req: await requestOf(lane, who),
    })
}
