'use client'

import { fill } from '../../../translations'
import type { AdminTexts } from '../../../translations/zh/admin'
import type { DepartmentChoice, DutyRole } from './DispatchDialog'

type Props = {
  department: DepartmentChoice
  role: DutyRole | null
  texts: AdminTexts['assignmentActions']
  onChange: (change: DutyRole | 'chosen' | null) => void
}

/** One department in the dispatch dialog: chosen or not, lead or co-handling, or why it cannot be chosen. */
export function DepartmentRow({ department, role, texts, onChange }: Props) {
  const { name, isSuggested, obstacle } = department
  return (
    <div className="mq-department">
      <label className="wf-gate">
        <input
          type="checkbox"
          checked={role !== null}
          disabled={obstacle !== null}
          onChange={({ target }) => onChange(target.checked ? 'chosen' : null)}
        />
        <span>{name}</span>
        {obstacle !== null && <span className="wf-mark">{texts[obstacle]}</span>}
        {obstacle === null && isSuggested && <span className="wf-mark">{texts.suggested}</span>}
      </label>
      {role !== null && (
        <select
          aria-label={fill(texts.roleOf, { department: name })}
          value={role}
          onChange={({ target }) => onChange(target.value === 'co' ? 'co' : 'lead')}
        >
          <option value="lead">{texts.lead}</option>
          <option value="co">{texts.co}</option>
        </select>
      )}
    </div>
  )
}
