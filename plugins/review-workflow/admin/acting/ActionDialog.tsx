'use client'

import { useFormModified } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { fill } from '../../translations/messages'
import { useWords } from '../useWords'
import { actionWords } from './actionWords'
import { ActionFields } from './ActionFields'
import { ActionSummary } from './ActionSummary'
import { withoutTicks, type Answers } from './answers'
import { bodyOf } from './bodyOf'
import { ConflictDialog } from './ConflictDialog'
import { Dialog } from './Dialog'
import { DialogButton } from './DialogButton'
import { missingIn, type Missing } from './missingIn'
import { needsSavedText } from './needsSavedText'
import { Problems } from './Problems'
import { SaveFirstDialog } from './SaveFirstDialog'
import type { AnsweredAction, WorkflowAnswer } from './types'
import { useSending } from './useSending'

export type ActionDialogProps = {
  action: AnsweredAction
  /** What the reader saw when choosing the action. */
  seen: WorkflowAnswer
  url: string
  first: Answers
  /** Told of every change, so that what was written outlives the dialog. */
  onWrite: (answers: Answers) => void
  onClose: () => void
  onDone: () => Promise<void>
  /** The reader has seen what happened meanwhile and goes on from there. */
  onContinue: (action: AnsweredAction, seen: WorkflowAnswer) => void
  reload: () => Promise<WorkflowAnswer | null>
}

/** Asks for what the action needs, sends it once, and says in words what came of it. */
export function ActionDialog(props: ActionDialogProps) {
  const { action, seen, url, first, onWrite, onClose, onDone, onContinue, reload } = props
  const { texts, pick } = useWords()
  const idPrefix = useId()
  const isModified = useFormModified()
  const [answers, setAnswers] = useState(first)
  const [missing, setMissing] = useState<Missing[]>([])
  const [stage, setStage] = useState<'form' | 'conflict'>('form')
  const [isSaving, setSaving] = useState(false)
  const { trouble, busy, send } = useSending(url)
  const label = actionWords(action, texts)

  const change = (changed: Answers) => {
    setAnswers(changed)
    onWrite(changed)
  }
  const confirm = async () => {
    const lacking = missingIn(action, answers, texts, pick)
    setMissing(lacking)
    if (lacking[0]) return document.getElementById(`${idPrefix}-${lacking[0].field}`)?.focus()
    const outcome = await send(action.id, bodyOf(action, answers, seen.run.rev))
    if (outcome?.kind === 'done') return onDone()
    if (outcome?.kind === 'conflict') setStage('conflict')
  }
  const leave = () => {
    onClose()
    // It may have happened all the same; the page must not show what was before.
    if (trouble?.kind === 'unknown') void reload()
  }

  if (stage === 'conflict') {
    return (
      <ConflictDialog
        {...{ action, seen, answers, reload, onClose }}
        onContinue={(again, fresh) => {
          change(withoutTicks(answers))
          setMissing([])
          setStage('form')
          onContinue(again, fresh)
        }}
      />
    )
  }
  if (isSaving || (isModified && needsSavedText(action.id))) {
    return (
      <SaveFirstDialog
        {...{ label, onClose }}
        onSaving={setSaving}
        onSaved={async () => {
          const fresh = await reload()
          const again = fresh?.actions.find(({ id }) => id === action.id)
          const isSame = fresh?.run.rev === seen.run.rev && again?.enabled === true
          if (fresh && isSame) onContinue(again, fresh)
          else setStage('conflict')
          setSaving(false)
        }}
      />
    )
  }
  return (
    <Dialog
      title={fill(texts.confirm, { action: label })}
      busy={busy}
      onClose={leave}
      buttons={
        <>
          <DialogButton
            primary
            label={busy ? texts.working : trouble?.kind === 'unknown' ? texts.acting.retry : label}
            disabled={busy}
            onClick={() => void confirm()}
          />
          <DialogButton label={texts.cancel} disabled={busy} onClick={leave} />
        </>
      }
    >
      <Problems missing={missing} trouble={trouble} />
      <ActionSummary action={action} seen={seen} />
      <ActionFields {...{ action, seen, answers, missing, idPrefix, url }} onChange={change} />
    </Dialog>
  )
}
