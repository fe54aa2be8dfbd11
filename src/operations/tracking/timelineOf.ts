import type { Localised, StoredEvent, StoredRun } from '../../../plugins/review-workflow'
import { both, fill, type Texts } from '../../translations'
import type { AuthorAnswer, AuthorDuty } from './readAuthorDuties'
import type { IssuedIn } from './readIssued'

export type TimelineEntry = {
  at: string
  kind: 'submit' | 'approve' | 'return' | 'reject' | 'withdraw' | 'issued' | 'assigned' | 'handled' | 'rated'
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
  duties: AuthorDuty[],
): TimelineEntry[] {
  const steps = events.flatMap((event) => toEntry(run, event))
  const publication = issued ? [said(issued.at, 'issued', issuedLabel(issued))] : []
  const handling = duties.flatMap(handlingOf)
  return [...steps, ...publication, ...handling].sort((a, b) => a.at.localeCompare(b.at))
}

function toEntry(run: StoredRun, event: StoredEvent): TimelineEntry[] {
  if (event.action === 'approve') {
    const step = run.definition.steps.find(({ id }) => event.from === `step:${id}`)
    return step ? [said(event.at, 'approve', passed(step.label))] : []
  }
  const label = words[event.action]
  return label ? [said(event.at, event.action as TimelineEntry['kind'], label, event.reason)] : []
}

const passed = (step: Localised): Localised => {
  const pattern = both((t) => t.review.timeline.approve)
  return { zh: fill(pattern.zh, { step: step.zh }), en: fill(pattern.en, { step: step.en }) }
}

const issuedLabel = ({ seriesName, year, number }: IssuedIn): Localised =>
  both((t) => fill(t.review.timeline.issued, { series: seriesName, year, number }))

/** Given to a department, answered, and what the author said of each answer. */
function handlingOf({ department, dispatchedAt, answers }: AuthorDuty): TimelineEntry[] {
  const given = both((t) => fill(t.members.timeline.assigned, { department }))
  return [said(dispatchedAt, 'assigned', given), ...answers.flatMap(answered)]
}

function answered({ department, at, rating }: AuthorAnswer): TimelineEntry[] {
  const entry = said(
    at,
    'handled',
    both((t) => fill(t.review.timeline.handled, { department })),
  )
  if (!rating) return [entry]
  const then = (t: Texts) => (rating.sentBack ? t.members.timeline.sentBack : t.members.timeline.rated)
  const label = both((t) => fill(then(t), { department, solved: t.options.solvedAnswers[rating.solved] }))
  return [entry, said(rating.at, 'rated', label, rating.text)]
}

const said = (
  at: string,
  kind: TimelineEntry['kind'],
  label: Localised,
  note: string | null = null,
): TimelineEntry => ({ at, kind, label, note: note || null })
