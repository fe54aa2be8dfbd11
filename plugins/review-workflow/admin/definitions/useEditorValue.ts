'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import { checkDefinition } from '../../core/checkDefinition'
import type { Problem, World } from '../../core/check/types'
import type { Localised, Person } from '../../core/types'
import type { OpenDefinition } from '../../operations/openDefinition'
import { explainProblem } from '../../translations/explainProblem'
import { useWords } from '../useWords'
import type { DraftState } from './draft/useDraft'
import type { Editor } from './EditorContext'

type Args = {
  opened: OpenDefinition
  fields: { name: string; label: string }[]
  api: string
  state: DraftState
  /** What the server found in this very draft. */
  found: Problem[]
}

/** What the parts of the editor work on, with the check run anew on every change. */
export function useEditorValue({ opened, fields, api, state, found }: Args): Editor {
  const { i18n } = useTranslation()
  const { texts, pick: pickOwn } = useWords()
  // Where English is missing, the Chinese says more than nothing.
  const pick = (label: Localised): string => pickOwn(label) || label.zh
  const [added, setAdded] = useState<Person[]>([])
  const { draft } = state
  const world = useMemo<World>(
    () => ({ ...opened.world, people: [...opened.world.people, ...added.map(({ id }) => id)] }),
    [opened.world, added],
  )
  const own = useMemo(() => checkDefinition(draft, world), [draft, world])
  // The server knows people and checks as they are now; here they are as they were when the page was made.
  const further = found.filter(({ path, code }) => !own.some((one) => one.path === path && one.code === code))
  const roleLabel = (role: string): string => {
    const label = opened.roles.find(({ id }) => id === role)?.label
    return label ? pick(label) : personName(role)
  }
  const personName = (id: string): string =>
    [...opened.people, ...added].find((person) => person.id === id)?.name ?? id
  return {
    draft,
    change: state.change,
    problems: [...own, ...further],
    explain: (problem) => explainProblem(problem, texts, { isChinese: i18n.language !== 'en', roleLabel }),
    world,
    roles: opened.roles,
    roleLabel,
    fields,
    personName,
    addPeople: (people) => setAdded((known) => [...known, ...people]),
    api,
    texts: texts.definitionsRoom,
    pick,
  }
}
