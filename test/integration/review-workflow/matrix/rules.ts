import type { Door, Outcome, Place, RoleName } from './types'

/** Who holds each step of the order. */
export const holderOf: Partial<Record<Place, RoleName>> = {
  initialReview: 'editor',
  review: 'secretaryGeneral',
  approval: 'viceChair',
  finalApproval: 'chair',
}

export const isUnderReview = (place: Place): boolean => holderOf[place] !== undefined

const isWithAuthor = (place: Place): boolean => place === 'draft' || place === 'returned'

/** Whether the door is behind the rules of access: there is nobody there whom one could refuse. */
const isBehind = (door: Door): boolean => door === 'adapter' || door === 'sql'

/**
 * The reviewed text is the author's while it is with them, and the first step's to correct. Trusted code
 * in nobody's name may write it while it is with its author. Past Payload a change is noticed.
 */
export function textRule(role: RoleName, place: Place, door: Door): Outcome {
  if (isBehind(door)) return 'noticed'
  if (place === 'initialReview') return role === 'editor' ? 'allowed' : 'refused'
  const isTrusted = door === 'trusted' && role === 'visitor'
  return isWithAuthor(place) && (role === 'author' || isTrusted) ? 'allowed' : 'refused'
}

/** Nobody, at no place, by no door. */
export const never = (): Outcome => 'refused'

/** Only what was never handed in may be deleted. */
export const isUnseen = (place: Place): boolean => place === 'draft'

export const allowedIf = (condition: boolean): Outcome => (condition ? 'allowed' : 'refused')
