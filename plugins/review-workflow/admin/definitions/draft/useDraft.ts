'use client'

import { useCallback, useMemo, useState } from 'react'
import { canonical } from '../../../core/canonical'
import type { WorkflowDefinition } from '../../../core/types'

/** Steps back one can take; beyond it the oldest is forgotten. */
const mostUndone = 100

export type DraftState = {
  draft: WorkflowDefinition
  isDirty: boolean
  canUndo: boolean
  change: (next: WorkflowDefinition) => void
  undo: () => void
  /** Back to what the draft started from. */
  discard: () => void
  /** Starts over from a version: nothing is unsaved any more. */
  restart: (base: WorkflowDefinition) => void
}

/** The definition being shaped, what it started from, and the way back. */
export function useDraft(initial: WorkflowDefinition): DraftState {
  const [base, setBase] = useState(initial)
  const [states, setStates] = useState([initial])
  const draft = states.at(-1) ?? base
  const change = useCallback((next: WorkflowDefinition) => {
    setStates((past) => [...past.slice(-mostUndone), next])
  }, [])
  const undo = useCallback(() => {
    setStates((past) => (past.length > 1 ? past.slice(0, -1) : past))
  }, [])
  const discard = useCallback(() => setStates([base]), [base])
  const restart = useCallback((next: WorkflowDefinition) => {
    setBase(next)
    setStates([next])
  }, [])
  const isDirty = useMemo(() => !isSame(draft, base), [draft, base])
  return { draft, isDirty, canUndo: states.length > 1, change, undo, discard, restart }
}

const isSame = (a: WorkflowDefinition, b: WorkflowDefinition): boolean =>
  canonical({ ...a, version: 0 }) === canonical({ ...b, version: 0 })
