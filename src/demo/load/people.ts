import type { User } from '../../payload-types'
import { demoMembers, demoStaff } from '../content'
import { newPassword, readAccounts, writeAccounts, type Account } from '../../server/install/accounts'
import type { Loaded } from './context'

/** Accounts first: they are written down before the first one exists, so that none is ever without its password. */
export async function loadUsers(loaded: Loaded): Promise<void> {
  const accounts = planAccounts()
  writeAccounts(accounts)
  for (const person of demoStaff) {
    const { key, name, email, roles, post, unit, department } = person
    const user = await findOrCreateUser(loaded, accounts, {
      name,
      email,
      roles,
      post,
      unit: loaded.units.get(unit) ?? null,
      department: department ? (loaded.departments.get(department) ?? null) : null,
    })
    loaded.users.set(key, user)
  }
  for (const { key, name, email, kind, post } of demoMembers.filter(({ login }) => login)) {
    const roles: User['roles'] = [kind === 'member' ? 'member' : 'infoOfficer']
    loaded.users.set(key, await findOrCreateUser(loaded, accounts, { name, email, roles, post }))
  }
}

function planAccounts(): Account[] {
  const known = readAccounts()
  const wanted = [
    ...demoStaff.map(({ roles, name, email }) => ({ role: roles[0] ?? 'editor', name, email })),
    ...demoMembers
      .filter(({ login }) => login)
      .map(({ kind, name, email }) => ({ role: kind === 'member' ? 'member' : 'infoOfficer', name, email })),
  ]
  return wanted.map((account) => ({
    ...account,
    password: known.find(({ email }) => email === account.email)?.password ?? newPassword(),
  }))
}

type NewUser = Pick<User, 'name' | 'email' | 'roles' | 'post'> & {
  unit?: string | null
  department?: string | null
}

async function findOrCreateUser(
  { payload, body }: Loaded,
  accounts: Account[],
  person: NewUser,
): Promise<User> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: person.email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) return docs[0]
  const password = accounts.find(({ email }) => email === person.email)?.password ?? newPassword()
  return payload.create({
    collection: 'users',
    data: { ...person, password, organisation: body },
    depth: 0,
    overrideAccess: true,
  })
}

/** The thirty people behind the items, eight of them with an account of their own. */
export async function loadMembers(loaded: Loaded): Promise<void> {
  const { payload, body, units, users, members } = loaded
  for (const { key, name, kind, sector, committee, unit, post, phone, email } of demoMembers) {
    const { docs } = await payload.find({
      collection: 'members',
      where: { email: { equals: email } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    const member =
      docs[0] ??
      (await payload.create({
        collection: 'members',
        data: {
          name,
          kind,
          sector,
          committee: committee ? (units.get(committee) ?? null) : null,
          unit: units.get(unit) ?? null,
          post,
          phone,
          email,
          user: users.get(key)?.id ?? null,
          organisation: body,
        },
        depth: 0,
        overrideAccess: true,
      }))
    members.set(key, member.id)
  }
}
