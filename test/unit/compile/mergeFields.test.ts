import { describe, expect, it } from 'vitest'
import { mergeFields } from '../../../src/app/(payload)/components/desk/mergeFields'
import type { Values } from '../../../src/app/(payload)/components/desk/values'

const base: Values = {
  section: '',
  note: '',
  title: '原题',
  text: '原文',
  publish: false,
  publicTitle: '',
  publicText: '',
  publicNote: '',
}

describe('what two people wrote on one entry', () => {
  it.each<[string, Partial<Values>, Partial<Values>, Partial<Values>, string[]]>([
    ['different fields are both kept', { note: '我' }, { title: '对方' }, { note: '我', title: '对方' }, []],
    ['the same words are no conflict', { title: '同' }, { title: '同' }, { title: '同' }, []],
    [
      'on the same field mine stays until somebody chooses',
      { text: '我' },
      { text: '对方' },
      { text: '我' },
      ['text'],
    ],
    ['what I did not touch is theirs', {}, { publish: true }, { publish: true }, []],
    ['what they did not touch is mine', { publish: true }, {}, { publish: true }, []],
  ])('%s', (_, mine, theirs, expected, conflicts) => {
    const merged = mergeFields(base, { ...base, ...mine }, { ...base, ...theirs })
    expect(merged).toEqual({ base: { ...base, ...theirs }, values: { ...base, ...expected }, conflicts })
  })
})
