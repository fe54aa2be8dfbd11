import type { DutyAccess } from '../../../operations/handling/types'

/** A duty's pages: by which door somebody comes, and under which address they are. */
export type Desk = { access: DutyAccess; base: string }

/** The pages behind a private link. */
export const deskOfLink = (token: string): Desk => ({
  access: { token },
  base: `/r/${encodeURIComponent(token)}`,
})

/** The pages of somebody who is signed in. */
export const deskOfAccount = (assignment: string): Desk => ({
  access: { assignment },
  base: `/duties/${encodeURIComponent(assignment)}`,
})
