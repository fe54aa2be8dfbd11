import type { SigningTexts } from '../../translations/zh/signing'
import type { LockedConsultation } from './lockConsultation'

type Facts = Pick<LockedConsultation, 'isDated' | 'hasMinutes' | 'present'> & {
  entries: number
  undecided: number
}

/** What a session still lacks before it can be concluded. */
export function missingOf(facts: Facts): (keyof SigningTexts['consultation']['missing'])[] {
  return [
    ...(facts.entries === 0 ? (['noEntries'] as const) : []),
    ...(facts.undecided > 0 ? (['undecided'] as const) : []),
    ...(facts.isDated ? [] : (['heldOn'] as const)),
    ...(facts.present > 0 ? [] : (['attendees'] as const)),
    ...(facts.hasMinutes ? [] : (['minutes'] as const)),
  ]
}
