'use client'

import { useId, useRef, useState } from 'react'
import { fill } from '../../../translations'
import type { AdminTexts } from '../../../translations/zh/admin'
import { OperationDialog } from './actions/OperationDialog'
import { useOperation } from './actions/useOperation'

export type ShownReply = {
  outcome: string
  text: string
  internal: string
  by: string
  at: string
  files: { name: string; url: string }[]
}

export type VerifyProps = {
  url: string
  /** The revision the reader sees; a reply that has moved on answers with a conflict. */
  rev: number
  reply: ShownReply
  texts: AdminTexts['assignmentActions']
  dialog: AdminTexts['dialog']
}

/** Shows the reply; the supervisor accepts it, or sends it back with a reason. */
export function VerifyDialog({
  url,
  rev,
  reply,
  texts,
  dialog,
  onClose,
}: VerifyProps & { onClose: () => void }) {
  const noteId = useId()
  const noteField = useRef<HTMLTextAreaElement>(null)
  const [note, setNote] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { busy, refusal, run, lookAgain } = useOperation(url, dialog.failed, onClose)

  const judge = (verdict: 'accept' | 'redo') => {
    const lacksNote = verdict === 'redo' && note.trim() === ''
    setMissing(lacksNote)
    if (lacksNote) return noteField.current?.focus()
    void run({ rev, verdict, note }, () => (verdict === 'accept' ? texts.accepted : texts.redone))
  }

  return (
    <OperationDialog
      title={texts.verifyTitle}
      texts={dialog}
      choices={[
        { label: texts.accept, primary: true, onClick: () => judge('accept') },
        { label: texts.redo, onClick: () => judge('redo') },
      ]}
      busy={busy}
      problem={isMissing ? texts.redoNeedsNote : null}
      refusal={refusal}
      onClose={onClose}
      onLookAgain={lookAgain}
    >
      <Reply reply={reply} texts={texts} />
      <div className="wf-field">
        <label htmlFor={noteId}>
          {texts.verifyNote}
          <span className="wf-mark">{texts.redoNeedsNote}</span>
        </label>
        <textarea
          ref={noteField}
          id={noteId}
          rows={3}
          maxLength={2000}
          value={note}
          aria-invalid={isMissing}
          onChange={({ target }) => setNote(target.value)}
        />
      </div>
    </OperationDialog>
  )
}

function Reply({ reply, texts }: Pick<VerifyProps, 'reply' | 'texts'>) {
  return (
    <section className="mq-reply" aria-label={texts.latestReply}>
      <p className="mq-reply__outcome">{reply.outcome}</p>
      <p className="mq-reply__text">{reply.text}</p>
      {reply.internal && (
        <>
          <p className="mq-reply__label">{texts.internal}</p>
          <p className="mq-reply__text">{reply.internal}</p>
        </>
      )}
      {reply.files.length > 0 && (
        <>
          <p className="mq-reply__label">{texts.files}</p>
          <ul>
            {reply.files.map(({ name, url }) => (
              <li key={url}>
                <a href={url}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mq-reply__by">{fill(texts.repliedBy, { by: reply.by, when: reply.at })}</p>
    </section>
  )
}
