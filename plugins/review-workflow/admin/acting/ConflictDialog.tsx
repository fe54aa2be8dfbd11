'use client'

import { useEffect, useRef, useState } from 'react'
import { fill } from '../../translations/messages'
import { useWords } from '../useWords'
import { wordsOf, type Answers } from './answers'
import { ConflictNews } from './ConflictNews'
import { Dialog } from './Dialog'
import { DialogButton } from './DialogButton'
import type { AnsweredAction, WorkflowAnswer } from './types'

type Props = {
  action: AnsweredAction
  seen: WorkflowAnswer
  answers: Answers
  reload: () => Promise<WorkflowAnswer | null>
  onClose: () => void
  onContinue: (action: AnsweredAction, fresh: WorkflowAnswer) => void
}

/** Somebody else was faster: says who did what, keeps what was written, and lets the reader go on or look. */
export function ConflictDialog({ action, seen, answers, reload, onClose, onContinue }: Props) {
  const { texts } = useWords()
  const [fresh, setFresh] = useState<WorkflowAnswer | null>(null)
  const [failed, setFailed] = useState(false)
  const again = fresh?.actions.find(({ id }) => id === action.id)
  const read = async () => {
    setFailed(false)
    const answer = await reload()
    setFresh(answer)
    setFailed(answer === null)
  }
  const start = useRef(read)
  useEffect(() => {
    void start.current()
  }, [])

  return (
    <Dialog
      title={texts.acting.conflictTitle}
      onClose={onClose}
      buttons={
        <>
          {fresh && again?.enabled && (
            <DialogButton
              primary
              label={texts.acting.continueWith}
              onClick={() => onContinue(again, fresh)}
            />
          )}
          {failed && <DialogButton primary label={texts.retry} onClick={() => void read()} />}
          <DialogButton label={texts.acting.back} onClick={onClose} />
        </>
      }
    >
      <div aria-live="polite">
        {!fresh && <p>{failed ? texts.loadFailed : texts.acting.conflictReading}</p>}
        {fresh && <ConflictNews seen={seen} fresh={fresh} />}
      </div>
      {again?.enabled && <Kept answers={answers} />}
      {fresh && !again?.enabled && <Gone action={action} again={again} answers={answers} />}
    </Dialog>
  )
}

function Kept({ answers }: { answers: Answers }) {
  const { acting } = useWords().texts
  const isTicked = Object.values(answers.gates).some(({ ticked }) => ticked)
  return (
    <>
      {wordsOf(answers) !== '' && <p>{acting.conflictKept}</p>}
      {isTicked && <p>{acting.conflictUnticked}</p>}
    </>
  )
}

type GoneProps = { action: AnsweredAction; again: AnsweredAction | undefined; answers: Answers }

/** The action is not possible any more: why, and what was written, to take along. */
function Gone({ action, again, answers }: GoneProps) {
  const { texts } = useWords()
  const written = wordsOf(answers)
  return (
    <>
      <div>
        <p>{fill(texts.acting.conflictGone, { action: texts.actions[action.id] })}</p>
        <ul className="wf-plain">
          {again?.reasons.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      </div>
      {written !== '' && (
        <label className="wf-field">
          <span>{texts.acting.conflictTyped}</span>
          <textarea readOnly rows={3} value={written} />
        </label>
      )}
    </>
  )
}
