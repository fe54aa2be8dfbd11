'use client'

import { Button, useFormModified } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { fill } from '../translations/messages'
import { ActionFields } from './ActionFields'
import { Dialog } from './Dialog'
import { missingIn, type Answers, type Missing } from './missingIn'
import { newKey } from './newKey'
import { postAction } from './postAction'
import type { ActionOutcome, AnsweredAction, WorkflowAnswer } from './types'
import { useWords } from './useWords'

type Props = {
  action: AnsweredAction
  rev: number
  url: string
  onClose: () => void
  onDone: (answer: WorkflowAnswer) => void
  /** Somebody else was faster and the reader wants to see what happened. */
  onLookAgain: () => void
}

type Trouble = Exclude<ActionOutcome, { kind: 'done' | 'conflict' }>

/** Asks for what the action needs, sends it once, and says in words what came of it. */
export function ActionDialog({ action, rev, url, onClose, onDone, onLookAgain }: Props) {
  const { texts, pick } = useWords()
  const idPrefix = useId()
  const unsaved = useFormModified()
  const [key] = useState(newKey)
  const [answers, setAnswers] = useState<Answers>({ reason: '', reasonCode: '', gates: {} })
  const [missing, setMissing] = useState<Missing[]>([])
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [isConflict, setConflict] = useState(false)
  const [busy, setBusy] = useState(false)
  const label = texts.actions[action.id]

  const confirm = async () => {
    const lacking = missingIn(action, answers, texts, pick)
    setMissing(lacking)
    if (lacking[0]) return document.getElementById(`${idPrefix}-${lacking[0].field}`)?.focus()
    setBusy(true)
    const outcome = await postAction(`${url}/${action.id}`, key, bodyOf(action, answers, rev))
    setBusy(false)
    if (outcome.kind === 'done') return onDone(outcome.answer)
    if (outcome.kind === 'conflict') return setConflict(true)
    setTrouble(outcome)
  }

  if (isConflict) {
    return (
      <Dialog
        title={texts.conflictTitle}
        onClose={onLookAgain}
        buttons={<Choice primary label={texts.reload} onClick={onLookAgain} />}
      >
        <p role="alert">{texts.conflictText}</p>
      </Dialog>
    )
  }
  return (
    <Dialog
      title={fill(texts.confirm, { action: label })}
      busy={busy}
      onClose={onClose}
      buttons={
        <>
          {!unsaved && (
            <Choice
              primary
              label={busy ? texts.working : label}
              disabled={busy}
              onClick={() => void confirm()}
            />
          )}
          <Choice label={texts.cancel} disabled={busy} onClick={onClose} />
        </>
      }
    >
      {unsaved ? (
        <p role="alert">{texts.unsaved}</p>
      ) : (
        <>
          <Problems missing={missing} trouble={trouble} />
          <ActionFields {...{ action, answers, missing, idPrefix, texts, pick }} onChange={setAnswers} />
        </>
      )}
    </Dialog>
  )
}

const bodyOf = (action: AnsweredAction, { reason, reasonCode, gates }: Answers, rev: number) => ({
  rev,
  ...(reason.trim() ? { reason: reason.trim() } : {}),
  ...(reasonCode ? { reasonCode } : {}),
  ...(action.gates.length > 0 ? { gates } : {}),
})

function Problems({ missing, trouble }: { missing: Missing[]; trouble: Trouble | null }) {
  const { texts } = useWords()
  if (missing.length === 0 && trouble === null) return null
  const heading =
    missing.length > 0 ? texts.problems : trouble?.kind === 'refused' ? trouble.message : texts.failed
  const sentences =
    missing.length > 0
      ? missing.map(({ message }) => message)
      : trouble?.kind === 'refused'
        ? trouble.reasons
        : []
  return (
    <div className="wf-problems" role="alert">
      <p>{heading}</p>
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

type ChoiceProps = { label: string; primary?: boolean; disabled?: boolean; onClick: () => void }

const Choice = ({ label, primary = false, disabled = false, onClick }: ChoiceProps) => (
  <Button
    buttonStyle={primary ? 'primary' : 'secondary'}
    disabled={disabled}
    margin={false}
    size="medium"
    type="button"
    onClick={onClick}
  >
    {label}
  </Button>
)
