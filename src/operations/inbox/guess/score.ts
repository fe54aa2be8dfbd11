/** What speaks for a duty, and how much each alone is worth: 1 would be certainty, which only an address gives. */
export const weights = {
  /** Its own reply address, ended since. */
  revoked: 0.95,
  expired: 0.95,
  /** It answers a mail we sent about this duty. */
  inReplyTo: 0.9,
  /** The duty's number or the item's receipt stands in it. */
  number: 0.6,
  /** It comes from the duty's contact, from a contact of its department, from their mail domain. */
  contact: 0.5,
  department: 0.4,
  domain: 0.15,
  /** The subject reads like the duty's title: this much at full likeness. */
  subject: 0.7,
} as const
export type Why = keyof typeof weights

/** Subjects less alike than this say nothing, 0 to 1. */
const unlike = 0.3

/**
 * How likely a mail belongs to a duty, 0 to below 1: independent hints add up, none counts twice.
 *
 * @param likeness of subject and title, 0 to 1
 */
export function scoreOf(hints: ReadonlySet<Why>, likeness: number): { score: number; why: Why[] } {
  const alike = likeness >= unlike
  const found: Why[] = [...hints].filter((hint) => hint !== 'subject')
  const nearest = strongestSender(found)
  const counted = found.filter((hint) => !senders.has(hint) || hint === nearest)
  const doubt = counted.reduce(
    (rest, hint) => rest * (1 - weights[hint]),
    alike ? 1 - weights.subject * likeness : 1,
  )
  const why = [...counted, ...(alike ? (['subject'] as const) : [])]
  return { score: Math.round((1 - doubt) * 100) / 100, why }
}

/** The three say the same about the sender; only the nearest counts. */
const senders: ReadonlySet<Why> = new Set(['contact', 'department', 'domain'])

const strongestSender = (hints: readonly Why[]): Why | undefined =>
  (['contact', 'department', 'domain'] as const).find((hint) => hints.includes(hint))
