'use client'

import type { Problem } from '../../../core/check/types'
import { fill } from '../../../translations/messages'
import type { DraftState } from '../draft/useDraft'
import { useEditor } from '../EditorContext'

type Props = {
  state: DraftState
  basedOn: number
  busy: boolean
  problems: Problem[]
  onSave: () => void
  onShowProblems: () => void
}

/** Always in sight: whether anything is unsaved, what the check says, and the buttons. */
export function SaveBar({ state, basedOn, busy, problems, onSave, onShowProblems }: Props) {
  const { texts } = useEditor()
  const errors = problems.filter(({ level }) => level === 'error').length
  const warnings = problems.length - errors
  return (
    <div className="wfd-savebar">
      <p className="wfd-savebar__state" aria-live="polite">
        <strong>{state.isDirty ? texts.unsaved : texts.unchanged}</strong>
        <span>{fill(texts.basedOn, { version: basedOn })}</span>
        {problems.length > 0 && (
          <button type="button" className="wfd-savebar__problems" onClick={onShowProblems}>
            {errors > 0 && (
              <span className="wfd-count wfd-count--error">{fill(texts.errors, { count: errors })}</span>
            )}
            {warnings > 0 && (
              <span className="wfd-count wfd-count--warning">
                {fill(texts.warnings, { count: warnings })}
              </span>
            )}
          </button>
        )}
      </p>
      <div className="wfd-adders">
        <button type="button" className="wfd-button" disabled={!state.canUndo || busy} onClick={state.undo}>
          {texts.undo}
        </button>
        <button
          type="button"
          className="wfd-button"
          disabled={!state.isDirty || busy}
          onClick={state.discard}
        >
          {texts.discard}
        </button>
        <button
          type="button"
          className="wfd-button wfd-button--main"
          disabled={!state.isDirty || busy}
          onClick={onSave}
        >
          {busy ? texts.saving : texts.save}
        </button>
      </div>
    </div>
  )
}
