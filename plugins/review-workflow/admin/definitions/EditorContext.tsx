'use client'

import { createContext, useContext } from 'react'
import type { Problem, World } from '../../core/check/types'
import type { Localised, Person, WorkflowDefinition } from '../../core/types'
import type { Texts } from '../../translations/zh'

export type Editor = {
  draft: WorkflowDefinition
  change: (next: WorkflowDefinition) => void
  problems: Problem[]
  explain: (problem: Problem) => string
  world: World
  roles: { id: string; label: Localised }[]
  roleLabel: (role: string) => string
  fields: { name: string; label: string }[]
  personName: (id: string) => string
  /** Remembers people a search found, so that they can be named and checked. */
  addPeople: (people: Person[]) => void
  /** Address of the endpoints, without a slash at the end. */
  api: string
  texts: Texts['definitionsRoom']
  pick: (label: Localised) => string
}

const EditorContext = createContext<Editor | null>(null)

export const EditorProvider = EditorContext.Provider

/** What every part of the editor works on. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('review-workflow: a part of the definition editor outside of it')
  return editor
}
