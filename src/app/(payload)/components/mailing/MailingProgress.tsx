'use client'

import type { Mailing } from '../../../../operations/subscriptions/readMailing'
import { fill } from '../../../../translations'
import type { AdminTexts } from '../../../../translations/zh/admin'
import type { SubscriptionsTexts } from '../../../../translations/zh/subscriptions'
import { formatMoment } from '../formatMoment'
import { FailureTable } from './FailureTable'
import { RetryAll } from './RetryAll'
import { isMoving, useMailing } from './useMailing'

type Props = {
  /** Address of the mailing below the API. */
  url: string
  adminRoute: string
  first: Mailing
  mayRetry: boolean
  isPublished: boolean
  words: SubscriptionsTexts['mailing']
  dialog: AdminTexts['dialog']
}

/** The frozen list, state by state, followed while it moves; who was not reached; the button for them. */
export function MailingProgress({ url, adminRoute, first, mayRetry, isPublished, words, dialog }: Props) {
  const { mailing, refresh } = useMailing(url, first)
  const { total, list, subscribers, states, failures, frozenAt, isVoid } = mailing
  if (total === 0) {
    return (
      <>
        <h2>{words.heading}</h2>
        <p>{isPublished ? words.nobody : words.notYet}</p>
      </>
    )
  }
  const done = states.sent + states.skipped + states.failed
  return (
    <>
      <h2>{words.heading}</h2>
      {isVoid && <p className="mq-mailing__void">{words.voided}</p>}
      <p>{fill(words.frozen, { total, list, subscribers, when: frozenAt ? formatMoment(frozenAt) : '' })}</p>
      <p className="mq-mailing__progress">
        <progress max={total} value={done} aria-label={words.heading} />
        <strong aria-live="polite">{fill(words.progress, { done: states.sent, total })}</strong>
        {isMoving(mailing) && <span className="mq-mailing__live">{words.live}</span>}
      </p>
      <States mailing={mailing} words={words} />
      {failures.length > 0 && (
        <section>
          <h3>{words.failures}</h3>
          <FailureTable failures={failures} adminRoute={adminRoute} words={words} />
          {mayRetry && !isVoid && (
            <RetryAll
              url={`${url}/retry`}
              count={states.failed}
              words={words}
              dialog={dialog}
              onDone={() => void refresh()}
            />
          )}
        </section>
      )}
    </>
  )
}

function States({ mailing: { states, total }, words }: Pick<Props, 'words'> & { mailing: Mailing }) {
  const shown = (['sent', 'queued', 'waiting', 'deferred', 'failed', 'skipped'] as const).filter(
    (state) => states[state] > 0,
  )
  return (
    <>
      <dl className="mq-mailing__states">
        {shown.map((state) => (
          <div key={state} className={`mq-mailing__state mq-mailing__state--${state}`}>
            <dt>{words.states[state]}</dt>
            <dd>{states[state]}</dd>
          </div>
        ))}
      </dl>
      {states.skipped > 0 && <p className="mq-mailing__hint">{words.skippedHint}</p>}
      <p className="mq-mailing__hint">{fill(words.sum, { total })}</p>
    </>
  )
}
