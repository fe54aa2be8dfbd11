import type { Localised, StoredEvent, StoredRun } from '../../../plugins/review-workflow'
import { both, fill } from '../../translations'
import type { PublicAnswer } from './readAnswers'
import type { IssuedIn } from './readIssued'

export type TimelineEntry = {
  at: string
  kind: 'submit' | 'approve' | 'return' | 'reject' | 'withdraw' | 'issued' | 'assigned' | 'handled'
  label: Localised
  note: string | null
}

const words: Record<string, Localised> = {
  submit: both((t) => t.review.timeline.submit),
  return: both((t) => t.review.timeline.return),
  reject: both((t) => t.review.timeline.reject),
  withdraw: both((t) => t.review.timeline.withdraw),
}

/** What happened to an item in the words an author understands, oldest first. Names of reviewers stay inside. */
export function timelineOf(
  run: StoredRun,
  events: StoredEvent[],
  issued: IssuedIn | null,
  answers: PublicAnswer[],
): TimelineEntry[] {
  const steps = events.flatMap((event) => toEntry(run, event))
  const publication: TimelineEntry[] = issued
    ? [{ at: issued.at, kind: 'issued', label: issuedLabel(issued), note: null }]
    : []
  const handling = answers.map((answer): TimelineEntry => ({
    at: answer.at,
    kind: 'handled',
    label: handledLabel(answer),
    note: null,
  }))
  return [...steps, ...publication, ...handling].sort((a, b) => a.at.localeCompare(b.at))
}

function toEntry(run: StoredRun, event: StoredEvent): TimelineEntry[] {
  if (event.action === 'approve') {
    const step = run.definition.steps.find(({ id }) => event.from === `step:${id}`)
    return step ? [{ at: event.at, kind: 'approve', label: passed(step.label), note: null }] : []
  }
  const label = words[event.action]
  return label
    ? [{ at: event.at, kind: event.action as TimelineEntry['kind'], label, note: event.reason }]
    : []
}

const passed = (step: Localised): Localised => {
  const pattern = both((t) => t.review.timeline.approve)
  return { zh: fill(pattern.zh, { step: step.zh }), en: fill(pattern.en, { step: step.en }) }
}

const issuedLabel = ({ seriesName, year, number }: IssuedIn): Localised =>
  both((t) => fill(t.review.timeline.issued, { series: seriesName, year, number }))

const handledLabel = ({ department }: PublicAnswer): Localised =>
  both((t) => fill(t.review.timeline.handled, { department }))
