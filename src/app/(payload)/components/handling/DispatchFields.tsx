'use client'

import { useId, useState } from 'react'
import type { DispatchChoices } from '../../../../operations/instructions/readDispatchChoices'
import { dutyGrades } from '../../../../domain/vocabulary'
import { fill, type Texts } from '../../../../translations'
import { DepartmentRow } from './DepartmentRow'
import { ItemTicks } from './ItemTicks'
import { withRole, type Dispatching, type ItemChoice } from './useDispatching'

export type DispatchWords = {
  dispatch: Texts['supervision']['dispatch']
  roles: Texts['options']['assignmentRoles']
  grades: Texts['options']['dutyGrades']
  optional: string
}

type Props = {
  choices: DispatchChoices
  items: readonly ItemChoice[]
  dispatching: Dispatching
  words: DispatchWords
  change: (changed: Partial<Dispatching>) => void
}

/** From this many departments on, a field to find one by name is worth its place. */
const manyDepartments = 10

/** Who handles, lead and helping, how long, with which words. */
export function DispatchFields({ choices, items, dispatching, words, change }: Props) {
  const id = useId()
  const { dispatch } = words
  const [wanted, setWanted] = useState('')
  const shown = choices.departments.filter(
    ({ id: key, name }) => name.includes(wanted.trim()) || dispatching.roles[key],
  )
  return (
    <>
      {items.length > 1 && (
        <ItemTicks
          legend={dispatch.items}
          items={items}
          chosen={dispatching.items}
          onChange={(chosen) => change({ items: chosen })}
        />
      )}
      <fieldset className="wf-field">
        <legend>
          {dispatch.departments}
          <span className="wf-mark">{dispatch.hint}</span>
        </legend>
        {choices.departments.length >= manyDepartments && (
          <input
            type="search"
            aria-label={dispatch.find}
            placeholder={dispatch.find}
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />
        )}
        {shown.length === 0 && <p>{dispatch.none}</p>}
        <div className="mq-departments">
          {shown.map((department) => (
            <DepartmentRow
              key={department.id}
              department={department}
              role={dispatching.roles[department.id] ?? null}
              isHandling={department.handling.some((item) => dispatching.items.includes(item))}
              words={dispatch}
              roles={words.roles}
              onChange={(role) => change({ roles: withRole(dispatching.roles, department.id, role) })}
            />
          ))}
        </div>
      </fieldset>
      <div className="mq-pair">
        <div className="wf-field">
          <label htmlFor={`${id}-grade`}>{dispatch.grade}</label>
          <select
            id={`${id}-grade`}
            value={dispatching.grade}
            onChange={({ target }) =>
              change({ grade: dutyGrades.find((grade) => grade === target.value) ?? 'normal' })
            }
          >
            {choices.grades.map(({ grade, days }) => (
              <option key={grade} value={grade}>
                {`${words.grades[grade]} · ${fill(dispatch.daysOf, { days })}`}
              </option>
            ))}
          </select>
        </div>
        <div className="wf-field">
          <label htmlFor={`${id}-days`}>
            {dispatch.days}
            <span className="wf-mark">{words.optional}</span>
          </label>
          <input
            id={`${id}-days`}
            type="number"
            inputMode="numeric"
            min={1}
            max={250}
            value={dispatching.days}
            aria-describedby={`${id}-days-hint`}
            onChange={({ target }) => change({ days: target.value })}
          />
          <p id={`${id}-days-hint`} className="mq-hint">
            {dispatch.daysHint}
          </p>
        </div>
      </div>
      <div className="wf-field">
        <label htmlFor={`${id}-words`}>
          {dispatch.instruction}
          <span className="wf-mark">{words.optional}</span>
        </label>
        <textarea
          id={`${id}-words`}
          rows={3}
          maxLength={2_000}
          value={dispatching.words}
          onChange={({ target }) => change({ words: target.value })}
        />
      </div>
      <label className="wf-gate">
        <input
          type="checkbox"
          checked={dispatching.important}
          onChange={({ target }) => change({ important: target.checked })}
        />
        <span>{dispatch.important}</span>
      </label>
    </>
  )
}
