'use client'

import { useState } from 'react'
import type { AdminTexts } from '../../../../translations/zh/admin'
import type { DispatchChoices } from '../../../../operations/instructions/readDispatchChoices'
import { fill } from '../../../../translations'
import { OperationDialog } from '../actions/OperationDialog'
import { useOperation } from '../actions/useOperation'
import { dutiesIn } from './dutiesIn'
import { DispatchFields, type DispatchWords } from './DispatchFields'
import { bodyOf, problemOf, useDispatching, type DispatchProblem, type ItemChoice } from './useDispatching'

export type DispatchProps = {
  url: string
  choices: DispatchChoices
  items: ItemChoice[]
  /** Whether the items are named to the endpoint: it serves more than one. */
  sendsItems: boolean
  words: DispatchWords
  dialog: AdminTexts['dialog']
}

/** Gives items to departments, in one dialog: who leads, who helps, how long, in which words. */
export function DispatchDialog({
  url,
  choices,
  items,
  sendsItems,
  words,
  dialog,
  onClose,
}: DispatchProps & { onClose: () => void }) {
  const { dispatching, change } = useDispatching(choices, items)
  const [problem, setProblem] = useState<DispatchProblem | null>(null)
  const { busy, refusal, run, lookAgain } = useOperation(url, dialog.failed, onClose)
  const hasLead = choices.departments.some(({ handling }) => handling.length > 0)

  const dispatch = () => {
    const lacking = problemOf(dispatching, hasLead)
    setProblem(lacking)
    if (lacking) return
    const body = { ...bodyOf(dispatching), ...(sendsItems ? { items: dispatching.items } : {}) }
    void run(body, (answer) => fill(words.dispatch.done, { count: dutiesIn(answer) }))
  }

  return (
    <OperationDialog
      title={words.dispatch.title}
      texts={dialog}
      choices={[{ label: words.dispatch.submit, primary: true, onClick: dispatch }]}
      busy={busy}
      problem={problem ? words.dispatch[problem] : null}
      refusal={refusal}
      onClose={onClose}
      onLookAgain={lookAgain}
    >
      <DispatchFields
        choices={choices}
        items={items}
        dispatching={dispatching}
        words={words}
        change={change}
      />
    </OperationDialog>
  )
}
