'use client'

import { useState } from 'react'
import type { DispatchChoices } from '../../../../operations/instructions/readDispatchChoices'
import type { AssignmentRole, DutyGrade } from '../../../../domain/vocabulary'

export type ItemChoice = { id: string; title: string }

export type Dispatching = {
  items: readonly string[]
  roles: Readonly<Record<string, AssignmentRole>>
  grade: DutyGrade
  days: string
  words: string
  important: boolean
}

export type DispatchProblem = 'chooseSome' | 'oneLead' | 'needItems'

/** What a dispatch is to be: chosen departments and items, how long, in whose words. */
export function useDispatching(choices: DispatchChoices, items: readonly ItemChoice[]) {
  const [dispatching, setDispatching] = useState<Dispatching>({
    items: items.map(({ id }) => id),
    roles: {},
    grade: choices.grade,
    days: '',
    words: '',
    important: false,
  })
  const change = (changed: Partial<Dispatching>) => setDispatching({ ...dispatching, ...changed })
  return { dispatching, change }
}

/** What still stands against a dispatch. A co-handler may join a lead who has the items already. */
export function problemOf({ items, roles }: Dispatching, hasLead: boolean): DispatchProblem | null {
  const chosen = Object.values(roles)
  if (chosen.length === 0) return 'chooseSome'
  if (items.length === 0) return 'needItems'
  const leads = chosen.filter((role) => role === 'lead').length
  return leads === 1 || (leads === 0 && hasLead) ? null : 'oneLead'
}

/** A dispatch as its endpoint takes it. */
export const bodyOf = ({ roles, grade, days, words, important }: Dispatching) => ({
  departments: Object.entries(roles).map(([id, role]) => ({ id, role })),
  grade,
  ...(days === '' ? {} : { days: Number(days) }),
  ...(words.trim() === '' ? {} : { words }),
  ...(important ? { important } : {}),
})

/** The first department chosen leads, later ones help; both can be changed. */
export function withRole(
  roles: Dispatching['roles'],
  id: string,
  change: AssignmentRole | 'chosen' | null,
): Dispatching['roles'] {
  const others = Object.fromEntries(Object.entries(roles).filter(([key]) => key !== id))
  if (change === null) return others
  const hasLead = Object.values(others).includes('lead')
  return { ...others, [id]: change === 'chosen' ? (hasLead ? 'co' : 'lead') : change }
}
