import type { Localised } from '../core/types'
import { fill } from '../translations/messages'
import type { Texts } from '../translations/zh'

/** How long something has waited: 「已等待 3 天」. */
export const waitingWords = (texts: Texts, days: number): string =>
  days === 0 ? texts.sinceToday : fill(texts.sinceDays, { days })

/** Who acts next: 「研究室编辑（姓名、姓名）」. */
export function whoWords(
  texts: Texts,
  waitingFor: { label: Localised; people: string[] }[],
  pick: (text: Localised) => string,
): string {
  const roles = waitingFor.map(({ label, people }) =>
    people.length > 0
      ? fill(texts.roleWithPeople, { role: pick(label), people: people.join(texts.listSeparator) })
      : `${pick(label)}${texts.noPeople}`,
  )
  return roles.join(texts.or)
}
