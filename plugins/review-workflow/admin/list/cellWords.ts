import type { Localised, Person } from '../../core/types'
import { fill } from '../../translations/messages'
import type { Texts } from '../../translations/zh'

/**
 * Who acts next, in words, from the keys a run keeps (`role:<role>`, `user:<id>`). People are named by
 * the places they hold in the run; one that is not among them is left out rather than shown as an id.
 */
export function waitingNames(
  keys: string,
  people: Person[],
  roleLabels: Record<string, Localised>,
  pick: (text: Localised) => string,
): string[] {
  const known = new Map(people.map(({ id, name }) => [id, name]))
  const names = keys
    .split(' ')
    .filter((key) => key !== '')
    .map((key) => {
      const [kind, ...rest] = key.split(':')
      const id = rest.join(':')
      if (kind === 'user') return known.get(id) ?? null
      const label = roleLabels[id]
      return label ? pick(label) : id
    })
  return [...new Set(names.filter((name) => name !== null))]
}

/** How long a step still has, or for how long it is over: 「还剩 2 天」「超期 3 天」, in working days. */
export function dueWords(dueIn: number | null, isOverdue: boolean, { inboxRoom }: Texts): string {
  if (dueIn === null) return ''
  const days = Math.abs(dueIn)
  if (isOverdue) return days === 0 ? inboxRoom.overdueToday : fill(inboxRoom.overdueDays, { days })
  return days === 0 ? inboxRoom.dueToday : fill(inboxRoom.dueDays, { days })
}
