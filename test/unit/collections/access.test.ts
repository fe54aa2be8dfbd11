import type { CollectionConfig, PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { assignments } from '../../../collections/assignments'
import { attachments } from '../../../collections/attachments'
import { departments } from '../../../collections/departments'
import { feedback } from '../../../collections/feedback'
import { issues } from '../../../collections/issues'
import { items } from '../../../collections/items'
import { members } from '../../../collections/members'
import { organisations } from '../../../collections/organisations'
import { series } from '../../../collections/series'
import { topics } from '../../../collections/topics'
import { users } from '../../../collections/users'
import { roles } from '../../../src/domain/roles'

const collections: CollectionConfig[] = [
  assignments,
  attachments,
  departments,
  feedback,
  issues,
  items,
  members,
  organisations,
  series,
  topics,
  users,
]

const requestOf = (role: string) =>
  ({
    user: {
      collection: 'users',
      id: 'u',
      roles: [role],
      organisation: 'o',
      department: 'd',
      disabled: false,
    },
    // Whoever is a reporter is one member.
    payload: { db: { find: () => Promise.resolve({ docs: [{ id: 'm' }] }) } },
  }) as unknown as PayloadRequest

/** Every object inside an answer, the answer included. */
function objectsIn(value: unknown): object[] {
  if (value === null || typeof value !== 'object') return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}

describe('access rules', () => {
  it.each(collections.map((collection) => [collection.slug, collection] as const))(
    '%s lists every operation, so that none falls back to "anybody who is signed in"',
    (_, { access = {} }) => {
      expect(Object.keys(access)).toEqual(
        expect.arrayContaining(['create', 'read', 'update', 'delete', 'readVersions']),
      )
    },
  )

  // Payload adds conditions to the filter it was given. A filter kept in a constant grows with every query
  // until the database is busy joining the same table a thousand times.
  it.each(collections.map((collection) => [collection.slug, collection] as const))(
    '%s answers every question with a filter of its own',
    async (_, { access = {} }) => {
      for (const role of roles) {
        for (const operation of ['read', 'update', 'delete'] as const) {
          const ask = () => access[operation]?.({ req: requestOf(role) })
          const first = new Set(objectsIn(await ask()))
          expect(objectsIn(await ask()).filter((object) => first.has(object))).toEqual([])
        }
      }
    },
  )
})
