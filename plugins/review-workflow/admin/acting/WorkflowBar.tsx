'use client'

import { Button, Gutter, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { ActionId } from '../../core/types'
import { useWords } from '../useWords'
import { ActionButtons } from './ActionButtons'
import { ActionDialog } from './ActionDialog'
import { firstAnswers, type Answers } from './answers'
import { resultWords } from './resultWords'
import { StandingLine } from './StandingLine'
import { StepBar } from './StepBar'
import type { AnsweredAction, WorkflowAnswer } from './types'
import { useHostBelow } from './useHostBelow'
import { useWorkflow } from './useWorkflow'
import '../workflow.css'
import './acting.css'

/** The action and what the reader saw when choosing it; what comes in later must not be approved unseen. */
type Chosen = { action: AnsweredAction; seen: WorkflowAnswer }

/**
 * Above a document under review: the order with where it stands, who acts next and since when, and the
 * buttons the reducer allows the reader. Nothing on a document that is not saved yet.
 */
export function WorkflowBar() {
  const words = useWords()
  const { url, answer, failed, reload } = useWorkflow()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [result, setResult] = useState('')
  const written = useRef(new Map<ActionId, Answers>())
  const anchor = useRef<HTMLSpanElement>(null)
  const bar = useRef<HTMLElement>(null)
  const wasOpen = useRef(false)
  const host = useHostBelow(anchor)
  const isModified = useFormModified()
  const router = useRouter()

  const choose = (action: AnsweredAction) => {
    if (!answer) return
    setResult('')
    setChosen({ action, seen: answer })
  }
  // The text may now be read-only, or open again. Rendering it anew would throw away what is not saved.
  const refreshPage = () => {
    if (!isModified) router.refresh()
  }
  const finish = async ({ action, seen }: Chosen) => {
    written.current.delete(action.id)
    const fresh = await reload()
    setResult(resultWords(action, seen, fresh, words))
    setChosen(null)
    refreshPage()
  }
  // A dialog gives the focus back to the button that opened it; that may be gone with what was done.
  useEffect(() => {
    if (wasOpen.current && chosen === null && document.activeElement === document.body) bar.current?.focus()
    wasOpen.current = chosen !== null
  }, [chosen])

  return (
    <>
      <span ref={anchor} hidden />
      {host &&
        url !== null &&
        createPortal(
          <Gutter className="wf-bar">
            <section ref={bar} tabIndex={-1} aria-label={words.texts.run}>
              {failed && <Unread onRetry={() => void reload()} />}
              {answer && (
                <>
                  <StepBar steps={answer.steps} />
                  <div className="wf-bar__foot">
                    <StandingLine {...answer} />
                    <ActionButtons actions={answer.actions} onChoose={choose} />
                  </div>
                </>
              )}
              <p className="wf-result" role="status">
                {result}
              </p>
            </section>
          </Gutter>,
          host,
        )}
      {chosen && url !== null && (
        <ActionDialog
          {...chosen}
          url={url}
          first={written.current.get(chosen.action.id) ?? firstAnswers(chosen.action)}
          onWrite={(answers) => written.current.set(chosen.action.id, answers)}
          onClose={() => setChosen(null)}
          onDone={() => finish(chosen)}
          onContinue={(action, seen) => setChosen({ action, seen })}
          reload={async () => {
            const fresh = await reload()
            refreshPage()
            return fresh
          }}
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
