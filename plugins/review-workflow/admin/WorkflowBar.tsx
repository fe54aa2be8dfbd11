'use client'

import { Button, Gutter, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { fill } from '../translations/messages'
import { ActionButtons } from './ActionButtons'
import { ActionDialog } from './ActionDialog'
import { StandingLine } from './StandingLine'
import { StepBar } from './StepBar'
import type { AnsweredAction, WorkflowAnswer } from './types'
import { useHostBelow } from './useHostBelow'
import { useWords } from './useWords'
import { useWorkflow } from './useWorkflow'
import './workflow.css'

/** The action and the revision the reader saw when choosing it; what comes in later must not be approved unseen. */
type Chosen = { action: AnsweredAction; rev: number }

/**
 * Above a document under review: the order with where it stands, who acts next and since when, and the
 * buttons the reducer allows the reader. Nothing on a document that is not saved yet.
 */
export function WorkflowBar() {
  const { texts } = useWords()
  const { url, answer, failed, reload, show } = useWorkflow()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const anchor = useRef<HTMLSpanElement>(null)
  const bar = useRef<HTMLElement>(null)
  const returnsFocus = useRef(false)
  const host = useHostBelow(anchor)
  const router = useRouter()

  const finish = (moved: WorkflowAnswer) => {
    if (chosen) toast.success(fill(texts.done, { action: texts.actions[chosen.action.id] }))
    show(moved)
    close()
    // The text may now be read-only, or open again: what the server rendered is out of date.
    router.refresh()
  }
  const lookAgain = () => {
    close()
    void reload()
    router.refresh()
  }
  const close = () => {
    returnsFocus.current = true
    setChosen(null)
  }
  // The button that opened the dialog may be gone with what it did; while the dialog stands, nothing else takes focus.
  useEffect(() => {
    if (chosen !== null || !returnsFocus.current) return
    returnsFocus.current = false
    bar.current?.focus()
  }, [chosen])

  return (
    <>
      <span ref={anchor} hidden />
      {host &&
        url !== null &&
        createPortal(
          <Gutter className="wf-bar">
            <section ref={bar} tabIndex={-1} aria-label={texts.run}>
              {failed && <Unread onRetry={() => void reload()} />}
              {answer && (
                <>
                  <StepBar steps={answer.steps} />
                  <div className="wf-bar__foot">
                    <StandingLine run={answer.run} events={answer.events} />
                    <ActionButtons
                      actions={answer.actions}
                      onChoose={(action) => setChosen({ action, rev: answer.run.rev })}
                    />
                  </div>
                </>
              )}
            </section>
          </Gutter>,
          host,
        )}
      {chosen && url !== null && (
        <ActionDialog
          action={chosen.action}
          rev={chosen.rev}
          url={url}
          onClose={() => setChosen(null)}
          onDone={finish}
          onLookAgain={lookAgain}
        />
      )}
    </>
  )
}

function Unread({ onRetry }: { onRetry: () => void }) {
  const { texts } = useWords()
  return (
    <p className="wf-unread" role="alert">
      {texts.loadFailed}
      <Button buttonStyle="secondary" margin={false} size="small" type="button" onClick={onRetry}>
        {texts.retry}
      </Button>
    </p>
  )
}
