import type { DutyView } from '../../../operations/handling/types'
import { textsIn, type Locale } from '../../../translations'
import type { Desk } from './desk'

/** Where the documents of a duty are, for whoever came by this door. */
export function letterLinks(
  locale: Locale,
  { letters, assignment }: DutyView,
  { access, base }: Desk,
): { href: string; text: string }[] {
  const words = textsIn(locale).duty.letters
  // The link's own address serves the letter it came with; the rest is for those who are signed in.
  if ('token' in access)
    return letters.includes('dispatch') ? [{ href: `${base}/letter.pdf`, text: words.dispatch }] : []
  return (['dispatch', 'reply'] as const)
    .filter((kind) => letters.includes(kind))
    .map((kind) => ({ href: `/api/assignments/${assignment}/letters/${kind}.pdf`, text: words[kind] }))
}
