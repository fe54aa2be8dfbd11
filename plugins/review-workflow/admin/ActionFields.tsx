'use client'

import type { Localised } from '../core/types'
import type { Texts } from '../translations/zh'
import type { Answers, Missing } from './missingIn'
import type { AnsweredAction } from './types'

/** Longest reason the endpoint takes, in characters. */
const longestReason = 5000

type Props = {
  action: AnsweredAction
  answers: Answers
  missing: Missing[]
  idPrefix: string
  texts: Texts
  pick: (text: Localised) => string
  onChange: (answers: Answers) => void
}

/** What an action asks for: points to tick, a kind of reason, a reason. Required ones say so. */
export function ActionFields({ action, answers, missing, idPrefix, texts, pick, onChange }: Props) {
  const isMissing = (field: string) => missing.some((problem) => problem.field === field)
  const needsReason = action.needs !== 'none'
  const takesNote = needsReason || action.id === 'approve'
  const reasonId = `${idPrefix}-reason`
  const codeId = `${idPrefix}-code`

  return (
    <>
      {action.gates.length > 0 && (
        <fieldset className="wf-field wf-gates">
          <legend>
            {texts.gates}
            <span className="wf-help">{texts.gatesHelp}</span>
          </legend>
          {action.gates.map(({ id, label, required }) => (
            <label key={id} className={`wf-gate${isMissing(`gate-${id}`) ? ' wf-gate--missing' : ''}`}>
              <input
                id={`${idPrefix}-gate-${id}`}
                type="checkbox"
                checked={answers.gates[id] === true}
                aria-required={required}
                aria-invalid={isMissing(`gate-${id}`)}
                onChange={({ target }) =>
                  onChange({ ...answers, gates: { ...answers.gates, [id]: target.checked } })
                }
              />
              <span>{pick(label)}</span>
              <Mark required={required} texts={texts} word={texts.mustTick} />
            </label>
          ))}
        </fieldset>
      )}
      {action.needs === 'code' && (
        <div className="wf-field">
          <label htmlFor={codeId}>
            {texts.reasonCode}
            <Mark required texts={texts} />
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
      {takesNote && (
        <div className="wf-field">
          <label htmlFor={reasonId}>
            {needsReason ? texts.reason : texts.note}
            <Mark required={needsReason} texts={texts} />
          </label>
          <textarea
            id={reasonId}
            rows={4}
            maxLength={longestReason}
            value={answers.reason}
            aria-required={needsReason}
            aria-invalid={isMissing('reason')}
            onChange={({ target }) => onChange({ ...answers, reason: target.value })}
          />
        </div>
      )}
    </>
  )
}

type MarkProps = { required: boolean; texts: Texts; word?: string }

const Mark = ({ required, texts, word = texts.required }: MarkProps) => (
  <span className={required ? 'wf-mark wf-mark--required' : 'wf-mark'}>
    {required ? word : texts.optional}
  </span>
)
