import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flatten, nest } from '../../../src/app/(public)/submit/_assist/nest'
import { sameFields } from '../../../src/app/(public)/submit/_assist/fields'

const names = [
  'title',
  'situation',
  'category',
  'reporter.name',
  'reporter.email',
  'derivedFrom.kind',
  'suggestions.0.text',
  'suggestions.0.department',
  'suggestions.1.text',
  'suggestions.2.text',
]

describe('the fields of a form', () => {
  it('nest as their names say', () => {
    expect(
      nest({
        title: '电梯',
        'reporter.name': '林',
        'reporter.email': 'lin@example.org',
        'suggestions.1.text': '二',
      }),
    ).toEqual({
      title: '电梯',
      reporter: { name: '林', email: 'lin@example.org' },
      suggestions: [{}, { text: '二' }],
    })
  })

  it('come back the same', () => {
    const fields = fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(fields, (typed) => {
        expect(sameFields(flatten(nest(typed)), typed)).toBe(true)
      }),
    )
  })

  it('leave out of a stranger’s answers what is no text', () => {
    expect(flatten({ title: '电梯', publicConsent: null, n: 3, list: ['a', { b: 'c' }] })).toEqual({
      title: '电梯',
      'list.0': 'a',
      'list.1.b': 'c',
    })
    expect(flatten(null)).toEqual({})
  })

  it('are the same when one side leaves an empty field out', () => {
    expect(sameFields({ title: '电梯', analysis: '' }, { title: '电梯' })).toBe(true)
    expect(sameFields({ title: '电梯' }, { title: '电' })).toBe(false)
  })
})
