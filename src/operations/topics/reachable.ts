import type { Member } from '../../payload-types'

/** Whether a member has an address to write to. */
export const reachable = ({ email }: Pick<Member, 'email'>): boolean => Boolean(email?.includes('@'))
