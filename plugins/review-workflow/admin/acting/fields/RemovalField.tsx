'use client'

import { useWords } from '../../useWords'
import type { FieldsProps } from '../ActionFields'
import { Mark } from './Mark'

/** Those the reader called in and may let off again. */
export function RemovalField({ action, answers, missing, idPrefix, onChange }: FieldsProps) {
  const { acting } = useWords().texts
  const isMissing = missing.some(({ field }) => field === 'removed')
  return (
    <fieldset className="wf-field wf-gates" aria-invalid={isMissing}>
      <legend>
        {acting.removable}
        <Mark required />
      </legend>
      {action.removable.map(({ id, name }, index) => (
        <label key={id} className={`wf-gate${isMissing ? ' wf-gate--missing' : ''}`}>
          <input
            id={index === 0 ? `${idPrefix}-removed` : undefined}
            type="checkbox"
            checked={answers.removed.includes(id)}
            onChange={({ target }) =>
              onChange({
                ...answers,
                removed: target.checked
                  ? [...answers.removed, id]
                  : answers.removed.filter((other) => other !== id),
              })
            }
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
