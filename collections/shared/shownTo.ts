import type { Role } from '../../src/domain/roles'

type MaybeUser = { roles?: unknown } | null | undefined

/** Shows a collection in the navigation only to people with one of these roles. */
export const shownTo =
  (...roles: readonly Role[]) =>
  ({ user }: { user: unknown }): boolean => {
    const held = (user as MaybeUser)?.roles
    return !Array.isArray(held) || !roles.some((role) => held.includes(role))
  }
