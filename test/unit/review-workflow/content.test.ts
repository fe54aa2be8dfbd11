import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentHash } from '../../../plugins/review-workflow/store/hashes'

const fields = ['title', 'note', 'list', 'relation', 'relations', 'group', 'text']
const hash = (document: Record<string, unknown>) => contentHash(document, fields)
const rich = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ text }] }] },
})

describe('two documents read the same', () => {
  const same: [string, Record<string, unknown>, Record<string, unknown>][] = [
    ['when a value is null, absent or empty', { title: 'a', note: null }, { title: 'a', list: [], note: '' }],
    ['when a group holds nothing', { title: 'a', group: { name: null } }, { title: 'a' }],
    [
      'whatever ids their rows are stored under',
      { list: [{ id: '1', text: 'a' }] },
      { list: [{ id: '2', text: 'a' }] },
    ],
    ['in whatever order their keys come', { group: { a: 1, b: 2 } }, { group: { b: 2, a: 1 } }],
    [
      'whether a relation is an id or a document',
      { relation: 'x' },
      { relation: { id: 'x', title: 't', createdAt: 'now' } },
    ],
    [
      'whether relations are ids or documents',
      { relations: ['x', 'y'] },
      { relations: [{ id: 'x', createdAt: 'now' }, 'y'] },
    ],
    [
      'when a relation in a row is a document',
      { list: [{ to: 'x' }] },
      { list: [{ id: '9', to: { id: 'x', createdAt: 'now' } }] },
    ],
    [
      'whatever stands outside the reviewed fields',
      { title: 'a', updatedAt: '1', _order: 'a0' },
      { title: 'a', updatedAt: '2' },
    ],
    ['whether a date is a Date or its text', { note: new Date(0) }, { note: '1970-01-01T00:00:00.000Z' }],
  ]
  it.each(same)('%s', (_, one, other) => expect(hash(one)).toBe(hash(other)))
})

describe('two documents read differently', () => {
  const different: [string, Record<string, unknown>, Record<string, unknown>][] = [
    ['when a character differs', { title: 'a' }, { title: 'b' }],
    ['when a space differs', { title: 'a b' }, { title: 'ab' }],
    [
      'when rows change places',
      { list: [{ text: 'a' }, { text: 'b' }] },
      { list: [{ text: 'b' }, { text: 'a' }] },
    ],
    ['when a row is gone', { list: [{ text: 'a' }, { text: 'b' }] }, { list: [{ text: 'a' }] }],
    ['when a text moves to another field', { title: 'a' }, { note: 'a' }],
    ['when a yes becomes a no', { note: true }, { note: false }],
    ['when nothing becomes a no', {}, { note: false }],
    ['when nothing becomes a zero', {}, { note: 0 }],
    ['when a relation is another', { relation: 'x' }, { relation: 'y' }],
    ['when a rich text differs inside', { text: rich('a') }, { text: rich('b') }],
  ]
  it.each(different)('%s', (_, one, other) => expect(hash(one)).not.toBe(hash(other)))

  it('for any two different texts', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'binary' }),
        fc.string({ minLength: 1, unit: 'binary' }),
        (a, b) => {
          expect(hash({ text: rich(a) }) === hash({ text: rich(b) })).toBe(a === b)
        },
      ),
    )
  }, 30_000)
})

it('survives being stored as JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(hash({ note: JSON.parse(JSON.stringify(value)) as unknown })).toBe(hash({ note: value }))
    }),
  )
})
