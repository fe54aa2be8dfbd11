import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { fieldText, type FieldWords } from '../../../plugins/review-workflow/operations/compare/fieldText'
import { lexicalText } from '../../../plugins/review-workflow/operations/compare/lexicalText'
import {
  absentFrom,
  hiddenIn,
  withoutHidden,
  withOnly,
} from '../../../plugins/review-workflow/operations/compare/masks'

const node = (type: string, children: unknown[] = [], rest: object = {}) => ({ type, children, ...rest })
const words = (text: string) => ({ type: 'text', text })
const state = (...children: unknown[]) => ({ root: node('root', children) })

describe('rich text as paragraphs', () => {
  it('is a line for each paragraph, heading and entry of a list', () => {
    const list = node('list', [node('listitem', [words('甲')]), node('listitem', [words('乙')])], {
      listType: 'number',
      start: 3,
    })
    const nested = node('list', [
      node('listitem', [node('list', [node('listitem', [words('内')])], { listType: 'bullet' })]),
    ])
    expect(
      lexicalText(
        state(
          node('heading', [words('一、情况')]),
          node('paragraph', [
            words('前'),
            { type: 'linebreak' },
            words('后'),
            { type: 'tab' },
            node('link', [words('链接')]),
          ]),
          list,
          nested,
          node('quote', [words('引文')]),
        ),
      ),
    ).toBe('一、情况\n前\n后\t链接\n3. 甲\n4. 乙\n• 内\n引文')
  })

  it('keeps an empty paragraph between two, and names what has no words', () => {
    const upload = { type: 'upload', relationTo: 'media', value: { id: 'm1' } }
    const mention = { type: 'relationship', relationTo: 'posts', value: 'p1' }
    const block = { type: 'block', fields: { id: 'b1' } }
    expect(
      lexicalText(
        state(
          node('paragraph', [words('前')]),
          node('paragraph'),
          upload,
          mention,
          node('paragraph', [block]),
        ),
      ),
    ).toBe('前\n\n[upload media m1]\n[relationship posts p1]\n[block b1]')
  })

  it('reads a table cell by cell', () => {
    const cell = (text: string) => node('tablecell', [node('paragraph', [words(text)])])
    expect(lexicalText(state(node('table', [node('tablerow', [cell('甲'), cell('乙')])])))).toBe('甲\n乙')
  })

  it.each([[null], ['text'], [{}], [{ root: 'x' }], [[]]])('is nothing for %j', (value) => {
    expect(lexicalText(value)).toBe('')
  })
})

const told: FieldWords = {
  yes: '是',
  no: '否',
  listSeparator: '、',
  line: (label, text) => `${label}：${text}`,
  label: (label, name) => (typeof label === 'string' ? label : name),
  relation: (collection, id) => `${collection}#${id}`,
  instant: (instant, hasTime) => (hasTime ? instant : instant.slice(0, 10)),
}
const text = (field: FlattenedField | undefined, value: unknown) => fieldText(field, value, told)
const option = { label: '重要', value: 'high' }
const title: FlattenedField = { name: 'title', type: 'text', label: '标题' }
const count: FlattenedField = { name: 'count', type: 'number' }

describe('a field as text', () => {
  it.each([
    [title, '停车难', '停车难'],
    [title, null, ''],
    [title, '', ''],
    [count, 3, '3'],
    [{ name: 'tags', type: 'text', hasMany: true }, ['甲', '乙'], '甲、乙'],
    [{ name: 'tags', type: 'text', hasMany: true }, [], ''],
    [{ name: 'ok', type: 'checkbox' }, true, '是'],
    [{ name: 'ok', type: 'checkbox' }, false, '否'],
    [{ name: 'day', type: 'date' }, '2026-03-08T06:05:00.000Z', '2026-03-08'],
    [
      { name: 'day', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
      '2026-03-08T06:05',
      '2026-03-08T06:05',
    ],
    [{ name: 'level', type: 'select', options: [option, 'plain'] }, 'high', '重要'],
    [{ name: 'level', type: 'select', hasMany: true, options: [option] }, ['high', 'gone'], '重要、gone'],
    [{ name: 'level', type: 'radio', options: [option] }, 'high', '重要'],
    [{ name: 'topic', type: 'relationship', relationTo: 'topics' }, 't1', 'topics#t1'],
    [{ name: 'topic', type: 'relationship', relationTo: 'topics' }, { id: 't1' }, 'topics#t1'],
    [
      { name: 'any', type: 'relationship', relationTo: ['a', 'b'], hasMany: true },
      [{ relationTo: 'b', value: 7 }],
      'b#7',
    ],
    [{ name: 'file', type: 'upload', relationTo: 'media' }, 'm1', 'media#m1'],
    [{ name: 'data', type: 'json' }, { a: 1 }, '{"a":1}'],
    [undefined, 'unknown', 'unknown'],
    [undefined, { a: 1 }, '{"a":1}'],
  ] as [FlattenedField | undefined, unknown, string][])('%j with %j', (field, value, expected) => {
    expect(text(field, value)).toBe(expected)
  })

  const group = { name: 'who', type: 'group', fields: [], flattenedFields: [title, count] } as FlattenedField
  it('tells a group as lines, empty fields left out', () => {
    expect(text(group, { title: '停车', count: 2 })).toBe('标题：停车\ncount：2')
    expect(text(group, { title: '', count: null })).toBe('')
    expect(text(group, 'broken')).toBe('')
  })

  const rows = {
    name: 'rows',
    type: 'array',
    labels: { singular: '建议', plural: '建议' },
    fields: [],
    flattenedFields: [title, count],
  } as FlattenedField
  it('tells rows with their number, a row of one field by its text alone', () => {
    expect(text(rows, [{ id: 'x', title: '甲' }, { title: '乙', count: 2 }, 'broken'])).toBe(
      '建议 1：甲\n建议 2：标题：乙\ncount：2',
    )
    expect(text(rows, 'broken')).toBe('')
  })

  const blocks = {
    name: 'blocks',
    type: 'blocks',
    blocks: [
      { slug: 'quote', labels: { singular: '引文', plural: '引文' }, fields: [], flattenedFields: [title] },
    ],
  } as unknown as FlattenedField
  it('tells blocks by their kind', () => {
    expect(
      text(blocks, [
        { blockType: 'quote', title: '甲' },
        { blockType: 'gone', title: '乙' },
      ]),
    ).toBe('引文 1：甲\ngone 2：')
  })
})

describe('what a reader does not get of a document', () => {
  const whole = {
    title: '标题',
    secret: '密',
    none: null,
    who: { name: '甲', phone: '1' },
    rows: [{ a: 1, b: 2 }, { a: 3 }],
    gone: ['x'],
  }
  const shown = {
    title: '标题',
    none: null,
    who: { name: '甲' },
    rows: [{ a: 1 }, { a: 3 }],
    gone: undefined,
  }

  it('is found by path, rows counted as one', () => {
    expect([...hiddenIn(whole, shown)].sort()).toEqual(['gone', 'rows.*.b', 'secret', 'who.phone'])
  })

  it('is also what reads otherwise for them, and what is no longer a group or a list', () => {
    expect([...hiddenIn({ phone: '13800000000' }, { phone: '138********' })]).toEqual(['phone'])
    expect([...hiddenIn({ who: { phone: '1' } }, { who: null })]).toEqual(['who.phone'])
    expect([...hiddenIn({ tags: ['a'] }, { tags: ['a'] })]).toEqual([])
  })

  it('is also what their document does not even have empty', () => {
    const content = {
      title: '旧',
      gone: '密',
      who: { name: '甲', phone: '1' },
      rows: [{ a: 1 }],
      unset: undefined,
    }
    const present = { title: null, who: { name: null }, rows: [] }
    expect(absentFrom(content, present)).toEqual(['gone', 'who.phone'])
    expect(absentFrom({ text: { root: { type: 'root' } } }, { text: { root: {} } })).toEqual([])
    expect(absentFrom({ who: { name: '甲' } }, { who: null })).toEqual([])
    expect(absentFrom({ title: '旧' }, undefined)).toEqual(['title'])
  })

  it('is taken out of every kept text', () => {
    const hidden = new Set(['secret', 'who.phone', 'rows.*.b'])
    expect(
      withoutHidden(
        { title: '旧', secret: '旧密', who: { name: '甲', phone: '2' }, rows: [{ a: 1, b: 9 }, 'plain'] },
        hidden,
      ),
    ).toEqual({ title: '旧', who: { name: '甲' }, rows: [{ a: 1 }, 'plain'] })
  })

  it('is never replaced by what reading fills in', () => {
    const read = {
      title: '标题',
      kind: 'default',
      who: { name: '甲', nick: '' },
      rows: [{ a: 1, c: 0 }, { a: 2 }],
    }
    expect(withOnly({ title: '标题', gone: '密', who: { name: '甲' }, rows: [{ a: 1 }] }, read)).toEqual({
      title: '标题',
      who: { name: '甲' },
      rows: [{ a: 1 }],
    })
  })
})
