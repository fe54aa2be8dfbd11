import type { Localised } from '../../core/types'
import type { Sheet } from '../../operations/readSheet'
import { fill } from '../../translations/messages'
import type { Texts } from '../../translations/zh'
import { wordsOfDefinition } from '../history/wordsOfDefinition'
import { sheetDate } from './sheetDate'

/** How it ended, or where it stands: the status, and for an end that is no approval also who, when and why. */
export function sheetOutcome(
  { run, events }: Pick<Sheet, 'run' | 'events'>,
  texts: Texts,
  pick: (text: Localised) => string,
  language: string,
): string[] {
  const words = wordsOfDefinition(run.definition, texts, pick)
  const status = texts.statuses[run.status]
  if (run.status === 'inReview' && run.step !== null)
    return [fill(texts.historyRoom.sheetStanding, { status, step: words.step(run.step) })]
  const last = events.findLast(({ to }) => to === run.status)
  if (!last || run.status === 'approved' || run.status === 'draft') return [status]
  const why = [last.reasonCode === null ? '' : words.reasonCode(last.reasonCode), last.reason ?? '']
  return [
    status,
    ...why.filter((line) => line !== ''),
    fill(texts.historyRoom.sheetBy, { name: last.actorName, date: sheetDate(last.at, language) }),
  ]
}
