import type { DutyClock } from './clock'

/** What the journal of a duty says about its clock. `days` of what gives working days. */
export type ClockEvent = { act: string; at: Date; days?: number | null }

/**
 * The clock of a duty, told from its journal: the deadline can be computed again from what was written
 * down, by whoever doubts it.
 *
 * @param events the whole journal in its order; its first is the dispatch
 */
export function clockOf(events: readonly ClockEvent[]): DutyClock {
  const [first] = events
  if (first?.act !== 'dispatch') throw new Error('handling: a journal starts with a dispatch')
  return events.slice(1).reduce<DutyClock>(afterEvent, started('dispatch', first))
}

const started = (cause: DutyClock['cause'], { at, days }: ClockEvent): DutyClock => ({
  cause,
  startedAt: at,
  days: days ?? 0,
  pauses: [],
  extensions: [],
})

function afterEvent(clock: DutyClock, event: ClockEvent): DutyClock {
  switch (event.act) {
    case 'redo':
    case 'reopen':
      return started(event.act, event)
    case 'grantExtension':
      return { ...clock, extensions: [...clock.extensions, { days: event.days ?? 0, at: event.at }] }
    case 'ask':
      return isPaused(clock) ? clock : { ...clock, pauses: [...clock.pauses, { from: event.at, to: null }] }
    case 'answer':
    case 'reply':
    case 'opinion':
    case 'grantReturn':
    case 'cancel':
      return {
        ...clock,
        pauses: clock.pauses.map((pause) => (pause.to ? pause : { ...pause, to: event.at })),
      }
    default:
      return clock
  }
}

const isPaused = ({ pauses }: DutyClock): boolean => pauses.some(({ to }) => to === null)
