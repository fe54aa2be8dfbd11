import type { Payload } from 'payload'
import type { Role } from '../../../src/domain/roles'
import type { User } from '../../../src/payload-types'
import { buildOffice, buildUser, type Office } from '../../support/factories'

export const actorNames = [
  'visitor',
  'admin',
  'editor',
  'secretaryGeneral',
  'viceChair',
  'chair',
  'supervisor',
  'auditor',
  'handler',
  'author',
  'member',
  'infoOfficer',
  'stoppedAdmin',
  'elsewhereAdmin',
  'elsewhereEditor',
] as const
export type ActorName = (typeof actorNames)[number]

/** Everybody who might call: each role once, the item's author, a stopped account, people of another body, nobody. */
export async function buildActors(payload: Payload, office: Office): Promise<Record<ActorName, User | null>> {
  const { body: elsewhere } = await buildOffice(payload)
  const person = (role: Role, change: Partial<User> & { body?: string } = {}) =>
    buildUser(payload, { body: office.body, roles: [role], ...change })
  return {
    visitor: null,
    admin: await person('admin'),
    editor: office.editor,
    secretaryGeneral: office.secretaryGeneral,
    viceChair: office.viceChair,
    chair: office.chair,
    supervisor: office.supervisor,
    auditor: await person('auditor'),
    handler: await person('departmentHandler', { department: office.department.id }),
    author: office.author,
    member: await person('member'),
    infoOfficer: await person('infoOfficer'),
    stoppedAdmin: await person('admin', { disabled: true }),
    elsewhereAdmin: await person('admin', { body: elsewhere }),
    elsewhereEditor: await person('editor', { body: elsewhere }),
  }
}
