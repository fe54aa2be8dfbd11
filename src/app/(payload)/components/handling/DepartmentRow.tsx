'use client'

import type { DepartmentChoice } from '../../../../operations/instructions/readDispatchChoices'
import type { AssignmentRole } from '../../../../domain/vocabulary'
import { fill, type Texts } from '../../../../translations'

type Props = {
  department: DepartmentChoice
  role: AssignmentRole | null
  /** Whether it handles one of the chosen items already. */
  isHandling: boolean
  words: Texts['supervision']['dispatch']
  roles: Texts['options']['assignmentRoles']
  onChange: (change: AssignmentRole | 'chosen' | null) => void
}

/** One department: chosen or not, lead or co-handling, or why it cannot be chosen. */
export function DepartmentRow({ department, role, isHandling, words, roles, onChange }: Props) {
  const { name, isSuggested, hasContact } = department
  const obstacle = isHandling ? words.alreadyOpen : hasContact ? null : words.noContact
  return (
    <div className="mq-department">
      <label className="wf-gate">
        <input
          type="checkbox"
          checked={role !== null}
          disabled={obstacle !== null && role === null}
          onChange={({ target }) => onChange(target.checked ? 'chosen' : null)}
        />
        <span>{name}</span>
        {obstacle && <span className="wf-mark">{obstacle}</span>}
        {!obstacle && isSuggested && <span className="wf-mark">{words.suggested}</span>}
      </label>
      {role !== null && (
        <select
          aria-label={fill(words.roleOf, { department: name })}
          value={role}
          onChange={({ target }) => onChange(target.value === 'co' ? 'co' : 'lead')}
        >
          <option value="lead">{roles.lead}</option>
          <option value="co">{roles.co}</option>
        </select>
      )}
    </div>
  )
}
