/** States of a topic, from being written to having been summed up. */
export const topicStates = ['draft', 'scheduled', 'published', 'closed', 'summarised'] as const
export type TopicState = (typeof topicStates)[number]

/** States in which people may know of a topic. */
export const shownStates: readonly TopicState[] = ['published', 'closed', 'summarised']

export type TopicEvent = 'schedule' | 'unschedule' | 'publish' | 'close' | 'reopen' | 'summarise'

type Move = { from: readonly TopicState[]; to: TopicState }

/** The topic's state machine as data. What was published is never a draft again. */
export const topicMoves: Record<TopicEvent, Move> = {
  schedule: { from: ['draft'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'draft' },
  publish: { from: ['draft', 'scheduled'], to: 'published' },
  // A scheduled topic whose deadline passed while no worker ran is closed unpublished: nobody is asked in vain.
  close: { from: ['scheduled', 'published'], to: 'closed' },
  reopen: { from: ['closed', 'summarised'], to: 'published' },
  summarise: { from: ['closed'], to: 'summarised' },
}

/** The state after an event, or null when the event is not possible in this state. */
export const reduceTopic = (state: TopicState, event: TopicEvent): TopicState | null =>
  topicMoves[event].from.includes(state) ? topicMoves[event].to : null

export const isTopicState = (value: unknown): value is TopicState =>
  topicStates.some((state) => state === value)
