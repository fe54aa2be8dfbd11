'use client'

import type { Texts } from '../../../translations/zh'
import { useWords } from '../../useWords'
import type { FieldsProps } from '../ActionFields'
import { isRecall } from '../actionWords'
import type { AnsweredAction } from '../types'
import { Mark } from './Mark'

/** Longest reason the endpoint takes, in characters. */
const longestReason = 5000

/** The kind of reason where the action asks for one, and the words. */
export function ReasonFields({ action, answers, missing, idPrefix, onChange }: FieldsProps) {
  const { texts, pick } = useWords()
  const isMissing = (field: string) => missing.some((problem) => problem.field === field)
  const isRequired = action.needs === 'text' || action.needs === 'code'
  const codeId = `${idPrefix}-code`
  const reasonId = `${idPrefix}-reason`
  return (
    <>
      {action.needs === 'code' && (
        <div className="wf-field">
          <label htmlFor={codeId}>
            {texts.reasonCode}
            <Mark required />
          </label>
          <select
            id={codeId}
            value={answers.reasonCode}
            aria-required
            aria-invalid={isMissing('code')}
            onChange={({ target }) => onChange({ ...answers, reasonCode: target.value })}
          >
            <option value="">{texts.chooseReasonCode}</option>
            {action.reasonCodes.map(({ code, label }) => (
              <option key={code} value={code}>
                {pick(label)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="wf-field">
        <label htmlFor={reasonId}>
          {labelFor(action, texts)}
          <Mark required={isRequired} />
        </label>
        <textarea
          id={reasonId}
          rows={isRequired ? 4 : 3}
          maxLength={longestReason}
          value={answers.reason}
          aria-required={isRequired}
          aria-invalid={isMissing('reason')}
          onChange={({ target }) => onChange({ ...answers, reason: target.value })}
        />
      </div>
    </>
  )
}

function labelFor(action: AnsweredAction, texts: Texts): string {
  const { id, needs } = action
  if (id === 'approve') return texts.note
  if (id === 'comment') return texts.acting.words
  if (id === 'handBack' && !isRecall(action)) return texts.acting.opinion
  return needs === 'optional' ? texts.acting.remark : texts.reason
}
