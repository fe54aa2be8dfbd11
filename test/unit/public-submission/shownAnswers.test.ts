import { describe, expect, it } from 'vitest'
import type { Json } from '../../../plugins/public-submission'
import { splitNotes, withNotes } from '../../../plugins/public-submission/core/withNotes'
import { flatten, inOrder } from '../../../plugins/public-submission/core/flatten'
import { wordFor } from '../../../src/server/submission/wordFor'
import { waitingSince } from '../../../plugins/public-submission/core/waitingSince'

describe('remarks kept with answers', () => {
  it('come back as they were, apart from the answers', () => {
    const remarks = { notes: [{ code: 'a', context: { n: 1 } }, { code: 'b' }], leftover: ['x'] }
    expect(splitNotes(withNotes({ title: 't' }, remarks))).toEqual({ values: { title: 't' }, ...remarks })
  })

  it('leave answers without remarks as they are', () => {
    expect(withNotes({ title: 't' }, { notes: [], leftover: [] })).toEqual({ title: 't' })
    expect(splitNotes({ title: 't' })).toEqual({ values: { title: 't' }, notes: [], leftover: [] })
  })

  it.each<Json>([5, 'x', [], { notes: 1, leftover: {} }, { notes: [1, {}, { code: 2 }], leftover: [1] }])(
    'are none when the column holds %j',
    (_notes) => {
      expect(splitNotes({ _notes })).toEqual({ values: {}, notes: [], leftover: [] })
    },
  )
})

describe('how long a submission waits', () => {
  const at = (time: string) => waitingSince(new Date('2026-03-01T08:00:00Z'), new Date(time))
  it('is said in whole days, else in whole hours', () => {
    expect(at('2026-03-01T08:59:00Z')).toBeNull()
    expect(at('2026-03-01T09:00:00Z')).toEqual({ hours: 1 })
    expect(at('2026-03-02T07:59:00Z')).toEqual({ hours: 23 })
    expect(at('2026-03-04T07:59:00Z')).toEqual({ days: 2 })
  })
})

describe('answers as an editor reads them', () => {
  it('stand in the order of the form, what the form does not know last', () => {
    const answers = flatten({ odd: 'x', reporter: { name: '沈' }, suggestions: [{ text: 'a' }], title: 't' })
    expect(inOrder(answers, ['title', 'suggestions', 'reporter']).map(({ name }) => name)).toEqual([
      'title',
      'suggestions.1.text',
      'reporter.name',
      'odd',
    ])
  })

  it('say codes in words, and leave texts alone', () => {
    expect(wordFor('urgency', 'urgent', 'zh')).toBe('急件')
    expect(wordFor('category', 'nonsense', 'zh')).toBe('nonsense')
    expect(wordFor('category', '__proto__', 'zh')).toBe('__proto__')
    expect(wordFor('title', 'urgent', 'zh')).toBe('urgent')
  })
})
