'use client'

import { useState } from 'react'
import type { AdminTexts } from '../../../../translations/zh/admin'
import type { DispatchChoices } from '../../../../operations/instructions/readDispatchChoices'
import { fill, type Texts } from '../../../../translations'
import { OperationDialog } from '../actions/OperationDialog'
import { useOperation } from '../actions/useOperation'
import { DispatchFields, type DispatchWords } from '../handling/DispatchFields'
import { dutiesIn } from '../handling/dutiesIn'
import { ItemTicks } from '../handling/ItemTicks'
import { bodyOf, problemOf, useDispatching, type ItemChoice } from '../handling/useDispatching'
import { emptyWords, LeaderFields, type LeaderWords } from './LeaderFields'
import { uploadScans } from './uploadScans'

export type RecordProps = {
  apiRoute: string
  /** Set where an issue is looked at: the leader may mean all of it. */
  issue: string | null
  items: ItemChoice[]
  /** Null for people who record, but do not dispatch. */
  choices: DispatchChoices | null
  today: string
  words: Texts['supervision']['instructions']
  dispatch: DispatchWords
  options: Pick<Texts['options'], 'instructionKinds' | 'instructionSides' | 'organisationLevels'>
  dialog: AdminTexts['dialog']
}

const nobody: DispatchChoices = { departments: [], grades: [], grade: 'normal' }

/** What a leader wrote, on what; and in the same step, to whom it goes. */
export function RecordDialog({ onClose, ...props }: RecordProps & { onClose: () => void }) {
  const { apiRoute, issue, items, choices, words, dialog } = props
  const [leader, setLeader] = useState<LeaderWords>(() => emptyWords(props.today))
  const [scans, setScans] = useState<File[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const { dispatching, change } = useDispatching(choices ?? nobody, items.length === 1 ? items : [])
  const { busy, refusal, run, lookAgain } = useOperation(
    `${apiRoute}/instructions/record`,
    dialog.failed,
    onClose,
  )
  const isWhole = issue !== null && leader.isWhole
  const to = isWhole && dispatching.items.length === 0 ? items.map(({ id }) => id) : [...dispatching.items]

  const record = async () => {
    const goesOn = Object.keys(dispatching.roles).length > 0
    const hasLead = choices?.departments.some(({ handling }) => handling.length > 0) ?? false
    const lacking = goesOn ? problemOf({ ...dispatching, items: to }, hasLead) : null
    setProblem(lacking ? props.dispatch.dispatch[lacking] : null)
    if (lacking) return
    const uploaded = await uploadScans(apiRoute, scans)
    if (!uploaded.ok) return setProblem(fill(words.uploadFailed, { name: uploaded.name }))
    const { isWhole: _, ...written } = leader
    const body = {
      ...filled(written),
      ...(issue ? { issue } : {}),
      scope: isWhole ? 'issue' : 'items',
      items: isWhole ? [] : dispatching.items,
      scans: uploaded.ids,
      ...(goesOn ? { dispatch: { ...bodyOf(dispatching), items: to } } : {}),
    }
    void run(body, (answer) =>
      goesOn ? fill(words.recordedAndDispatched, { count: dutiesIn(answer) }) : words.recorded,
    )
  }

  return (
    <OperationDialog
      title={words.recordTitle}
      texts={dialog}
      choices={[
        {
          label: Object.keys(dispatching.roles).length > 0 ? words.recordAndDispatch : words.recordOnly,
          primary: true,
          onClick: () => void record(),
        },
      ]}
      busy={busy}
      problem={problem}
      refusal={refusal}
      onClose={onClose}
      onLookAgain={lookAgain}
    >
      {issue !== null && (
        <label className="wf-gate">
          <input
            type="checkbox"
            checked={leader.isWhole}
            onChange={({ target }) => setLeader({ ...leader, isWhole: target.checked })}
          />
          <span>{words.wholeIssue}</span>
        </label>
      )}
      {!isWhole && items.length > 1 && (
        <ItemTicks
          legend={words.items}
          items={items}
          chosen={dispatching.items}
          onChange={(chosen) => change({ items: chosen })}
        />
      )}
      <LeaderFields
        leader={leader}
        words={words}
        options={props.options}
        optional={dialog.optional}
        onChange={setLeader}
        onScans={setScans}
      />
      {choices && (
        <section className="mq-section" aria-label={words.dispatchSection}>
          <h3>{words.dispatchSection}</h3>
          <p className="mq-hint">{words.dispatchHint}</p>
          <DispatchFields
            choices={choices}
            items={isWhole ? items : []}
            dispatching={{ ...dispatching, items: to }}
            words={props.dispatch}
            change={change}
          />
        </section>
      )}
    </OperationDialog>
  )
}

const filled = (written: Omit<LeaderWords, 'isWhole'>) =>
  Object.fromEntries(Object.entries(written).filter(([, value]) => value !== ''))
