'use client'

import { useId, useState } from 'react'
import { fill } from '../../../translations'
import type { AdminTexts } from '../../../translations/zh/admin'
import { OperationDialog } from './actions/OperationDialog'
import { useOperation } from './actions/useOperation'
import { DepartmentRow } from './DepartmentRow'

export type DepartmentChoice = {
  id: string
  name: string
  isSuggested: boolean
  /** Why it cannot be chosen now; null when it can. */
  obstacle: 'alreadyOpen' | 'noContact' | null
}

export type DutyRole = 'lead' | 'co'

export type DispatchProps = {
  url: string
  departments: DepartmentChoice[]
  texts: AdminTexts['assignmentActions']
  dialog: AdminTexts['dialog']
}

/** From this many departments on, a field to find one by name is worth its place. */
const manyDepartments = 10

/** Chooses departments, each lead or co-handling, and the instruction that goes into their mail. */
export function DispatchDialog({
  url,
  departments,
  texts,
  dialog,
  onClose,
}: DispatchProps & { onClose: () => void }) {
  const ids = useId()
  const [chosen, setChosen] = useState<Record<string, DutyRole>>({})
  const [wanted, setWanted] = useState('')
  const [instruction, setInstruction] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { busy, refusal, run, lookAgain } = useOperation(url, dialog.failed, onClose)
  const shown = departments.filter(({ id, name }) => name.includes(wanted.trim()) || chosen[id])

  const dispatch = () => {
    const duties = Object.entries(chosen).map(([id, role]) => ({ id, role }))
    setMissing(duties.length === 0)
    if (duties.length === 0) return
    void run({ departments: duties, instruction }, () => fill(texts.dispatchDone, { count: duties.length }))
  }

  return (
    <OperationDialog
      title={texts.dispatchTitle}
      texts={dialog}
      choices={[{ label: texts.dispatch, primary: true, onClick: dispatch }]}
      busy={busy}
      problem={isMissing ? texts.chooseAtLeastOne : null}
      refusal={refusal}
      onClose={onClose}
      onLookAgain={lookAgain}
    >
      <fieldset className="wf-field">
        <legend>{texts.chooseDepartments}</legend>
        {departments.length >= manyDepartments && (
          <input
            type="search"
            aria-label={texts.findDepartment}
            placeholder={texts.findDepartment}
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />
        )}
        {shown.length === 0 && <p>{texts.noDepartments}</p>}
        {shown.map((department) => (
          <DepartmentRow
            key={department.id}
            department={department}
            role={chosen[department.id] ?? null}
            texts={texts}
            onChange={(role) => setChosen(withRole(chosen, department.id, role))}
          />
        ))}
      </fieldset>
      <div className="wf-field">
        <label htmlFor={`${ids}-instruction`}>
          {texts.instruction}
          <span className="wf-mark">{dialog.optional}</span>
        </label>
        <textarea
          id={`${ids}-instruction`}
          rows={3}
          maxLength={2000}
          value={instruction}
          onChange={({ target }) => setInstruction(target.value)}
        />
      </div>
    </OperationDialog>
  )
}

/** The first department chosen leads, later ones help; both can be changed. */
function withRole(
  chosen: Record<string, DutyRole>,
  id: string,
  change: DutyRole | 'chosen' | null,
): Record<string, DutyRole> {
  const others = Object.fromEntries(Object.entries(chosen).filter(([key]) => key !== id))
  if (change === null) return others
  const hasLead = Object.values(others).includes('lead')
  return { ...others, [id]: change === 'chosen' ? (hasLead ? 'co' : 'lead') : change }
}
