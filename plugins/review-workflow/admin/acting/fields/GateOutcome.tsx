'use client'

import { useWords } from '../../useWords'
import type { AnsweredGate } from '../types'

/** A point the system looks at: how it came out, in its own words. Nothing to tick. */
export function GateOutcome({ gate, id }: { gate: AnsweredGate; id: string }) {
  const { texts, pick } = useWords()
  const { acting } = texts
  const { outcome } = gate
  const failed = gate.required ? acting.gateFailedRequired : acting.gateFailed
  const state = outcome === undefined ? 'later' : outcome.passed ? 'passed' : 'failed'
  const verdict = { later: acting.gateLater, passed: acting.gatePassed, failed }[state]
  const words = pick({ zh: outcome?.text_zh ?? '', en: outcome?.text_en ?? '' })
  return (
    <div className={`wf-outcome wf-outcome--${state}`} id={id} tabIndex={-1}>
      <span className="wf-outcome__mark" aria-hidden="true">
        {{ later: '…', passed: '✓', failed: '✕' }[state]}
      </span>
      <span>
        {pick(gate.label)}
        <span className="wf-help">{words ? `${verdict}${texts.comma}${words}` : verdict}</span>
      </span>
      <span className="wf-mark">{acting.gateSystem}</span>
    </div>
  )
}
