import { describe, expect, it } from 'vitest'
import {
  reduceTopic,
  shownStates,
  topicMoves,
  topicStates,
  type TopicEvent,
  type TopicState,
} from '../../../plugins/solicitation/core/moves'
import { topicStates as vocabulary } from '../../../src/domain/vocabulary'

const events: TopicEvent[] = ['schedule', 'unschedule', 'publish', 'close', 'reopen', 'summarise']
const moves: Record<TopicState, Partial<Record<TopicEvent, TopicState>>> = {
  draft: { schedule: 'scheduled', publish: 'published' },
  scheduled: { unschedule: 'draft', publish: 'published', close: 'closed' },
  published: { close: 'closed' },
  closed: { reopen: 'published', summarise: 'summarised' },
  summarised: { reopen: 'published' },
}

describe('a topic', () => {
  it.each(topicStates.flatMap((state) => events.map((event) => [state, event] as const)))(
    'that is %s: %s',
    (state, event) => {
      expect(reduceTopic(state, event)).toBe(moves[state][event] ?? null)
    },
  )

  it('has a table entry for every event', () => {
    expect(Object.keys(topicMoves).sort()).toEqual([...events].sort())
  })

  it('once people may know of it, is never hidden from them again', () => {
    for (const state of shownStates) {
      for (const event of events) expect([...shownStates, null]).toContain(reduceTopic(state, event))
    }
  })

  it('has the states that the dictionaries have words for', () => {
    expect(vocabulary).toEqual(topicStates)
  })
})
