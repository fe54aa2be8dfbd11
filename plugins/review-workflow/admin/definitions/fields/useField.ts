'use client'

import type { Problem } from '../../../core/check/types'
import { useEditor } from '../EditorContext'

/** Id of the control for a path of the definition; a problem's line leads there. */
export const controlId = (path: string): string => `wfd-${path.replaceAll('.', '-')}`

export type FieldState = {
  id: string
  problems: Problem[]
  /** For the control itself. */
  aria: { id: string; 'aria-invalid'?: true; 'aria-describedby'?: string }
  /** For a group of controls, which cannot be invalid itself. */
  group: { id: string; tabIndex: -1; 'aria-describedby'?: string }
}

/**
 * A control's id and what the check says of it.
 *
 * @param deep also what it says of entries below the path, for controls that stand for a whole list
 */
export function useField(path: string, deep = false): FieldState {
  const { problems } = useEditor()
  const id = controlId(path)
  const own = problems.filter(
    (problem) => problem.path === path || (deep && problem.path.startsWith(`${path}.`)),
  )
  const isWrong = own.some(({ level }) => level === 'error')
  const described = own.length > 0 ? { 'aria-describedby': `${id}-problems` } : {}
  return {
    id,
    problems: own,
    aria: { id, ...(isWrong ? { 'aria-invalid': true } : {}), ...described },
    group: { id, tabIndex: -1, ...described },
  }
}
