import type { Role } from '../../../../src/domain/roles'
import type { User } from '../../../../src/payload-types'
import type { TestApplication } from '../../../support/database'
import { buildOffice, buildUser, type Office } from '../../../support/factories'
import { tokenFor } from '../../../support/reviewOffice/people'
import { roleNames, type Person, type RoleName } from './types'

/** Everybody of the office, an outsider of each kind, and nobody. */
export async function buildPeople(
  { payload }: TestApplication,
  office: Office,
): Promise<Record<RoleName, Person>> {
  const { body: elsewhere } = await buildOffice(payload)
  const another = (role: Role, change: Partial<User> & { body?: string } = {}) =>
    buildUser(payload, { body: office.body, roles: [role], ...change })
  const users: Record<RoleName, User | null> = {
    visitor: null,
    author: office.author,
    member: await another('member'),
    editor: office.editor,
    secretaryGeneral: office.secretaryGeneral,
    viceChair: office.viceChair,
    chair: office.chair,
    supervisor: office.supervisor,
    auditor: await another('auditor'),
    admin: await another('admin'),
    departmentHandler: await another('departmentHandler', { department: office.department.id }),
    elsewhereEditor: await another('editor', { body: elsewhere }),
  }
  const people = {} as Record<RoleName, Person>
  for (const name of roleNames) {
    const user = users[name]
    people[name] = {
      name,
      user: user && { ...user, collection: 'users' },
      token: user && (await tokenFor(payload, user)),
    }
  }
  return people
}
