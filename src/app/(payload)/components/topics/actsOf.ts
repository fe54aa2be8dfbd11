import { reduceTopic, type TopicEvent } from '../../../../../plugins/solicitation'
import type { Topic } from '../../../../payload-types'

export type TopicAct = Exclude<TopicEvent, 'schedule'> | 'remind'

/** In the order in which they are offered; the first one that is possible is what comes next. */
const offered: Exclude<TopicEvent, 'schedule'>[] = ['publish', 'unschedule', 'summarise', 'reopen', 'close']

/** What can be done with a topic now. A scheduled one is published by the clock, not by hand before its time. */
export function actsOf(
  { state, opensAt }: Pick<Topic, 'state' | 'opensAt'>,
  { now, silent }: { now: number; silent: number },
): TopicAct[] {
  const waits = state === 'scheduled' && Date.parse(opensAt) > now
  const possible = offered.filter(
    (event) =>
      reduceTopic(state, event) !== null &&
      !(event === 'publish' && waits) &&
      !(event === 'close' && state === 'scheduled'),
  )
  return state === 'published' && silent > 0 ? ['remind', ...possible] : possible
}
