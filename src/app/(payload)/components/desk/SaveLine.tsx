'use client'

import { fill } from '../../../../translations'
import type { CompileTexts } from '../../../../translations/zh/compile'
import type { Edits } from './useEdits'

type Props = { edits: Edits; adminRoute: string; words: CompileTexts['desk'] }

/** Whether what was typed is saved, and what to do when it is not. */
export function SaveLine({ edits: { state, notice, keepMine, takeTheirs }, adminRoute, words }: Props) {
  const { saving } = words
  if (state.kind === 'conflict')
    return (
      <div role="alert" className="mq-save mq-save--trouble">
        <p>
          <strong>{saving.conflict}</strong> {saving.conflictText}
        </p>
        {state.fields.map((name) => (
          <p key={name} className="mq-save__theirs">
            {saving.theirsLabel}：{String(state.theirs[name])}
          </p>
        ))}
        <button type="button" className="mq-button" onClick={keepMine}>
          {saving.mine}
        </button>
        <button type="button" className="mq-button" onClick={takeTheirs}>
          {saving.theirs}
        </button>
      </div>
    )
  const isTrouble = state.kind === 'failed' || state.kind === 'signedOut' || state.kind === 'refused'
  return (
    <div role={isTrouble ? 'alert' : 'status'} className={`mq-save${isTrouble ? ' mq-save--trouble' : ''}`}>
      <span data-save={state.kind}>
        {state.kind === 'refused' ? fill(saving.refused, { message: state.message }) : saving[state.kind]}
      </span>
      {state.kind === 'signedOut' && (
        <a href={`${adminRoute}/login`} target="_blank" rel="noreferrer">
          {saving.signIn}
        </a>
      )}
      {notice && <span>{saving[notice]}</span>}
    </div>
  )
}
