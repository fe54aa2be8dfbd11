import { describe, expect, it } from 'vitest'
import { clipParts } from '../../../plugins/review-workflow/admin/history/clipParts'
import { foldRows } from '../../../plugins/review-workflow/admin/history/foldRows'
import { diffTexts, rowsOf, type DiffPart, type DiffRow } from '../../../plugins/review-workflow/core/diff'

const words = (parts: DiffPart[]): string => parts.map(({ text }) => text).join('')
const table = (from: string, to: string) =>
  rowsOf(diffTexts(from, to)).map((row) => [words(row.from), words(row.to), row.isChanged, row.breaks])

describe('two texts side by side', () => {
  it('stand line by line', () => {
    expect(table('甲一\n乙二', '甲一\n乙三')).toEqual([
      ['甲一', '甲一', false, null],
      ['乙二', '乙三', true, null],
    ])
  })

  it('leave a side empty where a line is new or gone', () => {
    expect(table('甲段在此\n丙段在此', '甲段在此\n乙段新写\n丙段在此')).toEqual([
      ['甲段在此', '甲段在此', false, null],
      ['', '乙段新写', true, null],
      ['丙段在此', '丙段在此', false, null],
    ])
    expect(table('甲段在此', '甲段在此\n末段新写')).toEqual([
      ['甲段在此', '甲段在此', false, null],
      ['', '末段新写', true, null],
    ])
  })

  it('put lines that were exchanged beside each other, the rest below', () => {
    expect(table('旧一\n旧二\n末', '新甲\n新乙\n新丙\n末')).toEqual([
      ['旧一', '新甲', true, null],
      ['旧二', '新乙', true, null],
      ['', '新丙', true, null],
      ['末', '末', false, null],
    ])
  })

  it.each([
    ['路灯坏了。没有人修。', '路灯坏了。\n没有人修。', 'to'],
    ['路灯坏了。\n没有人修。', '路灯坏了。没有人修。', 'from'],
  ])('mark where a paragraph was divided or joined: %j → %j', (from, to, breaks) => {
    expect(table(from, to)).toEqual([
      ['路灯坏了。', '路灯坏了。', true, breaks],
      ['没有人修。', '没有人修。', false, null],
    ])
  })
})

describe('unchanged lines', () => {
  const line = (isChanged: boolean): DiffRow => ({ from: [], to: [], isChanged, breaks: null })
  const shape = (changed: boolean[]) =>
    foldRows(changed.map(line)).map(({ kind, at, rows }) => [kind, at, rows.length])

  it('are folded but for the one beside a change', () => {
    expect(shape([false, false, false, true, false, false, false])).toEqual([
      ['folded', 0, 2],
      ['shown', 2, 3],
      ['folded', 5, 2],
    ])
  })

  it('are shown where folding would gain nothing', () => {
    expect(shape([true, false, false, false, true])).toEqual([
      ['shown', 0, 2],
      ['shown', 2, 1],
      ['shown', 3, 2],
    ])
  })
})

describe('a long shared stretch of a changed line', () => {
  const long = '长'.repeat(161)

  it('is clipped to what stands beside the change', () => {
    const parts = clipParts([
      { kind: 'same', text: long },
      { kind: 'added', text: long },
      { kind: 'same', text: long },
      { kind: 'removed', text: '旧' },
      { kind: 'same', text: long },
    ])
    expect(parts.map(({ text, hidden, rest }) => [text.length, hidden, rest.length])).toEqual([
      [0, 121, 40],
      [161, 0, 0],
      [40, 81, 40],
      [1, 0, 0],
      [40, 121, 0],
    ])
  })

  it('is left alone up to 160 characters', () => {
    expect(clipParts([{ kind: 'same', text: '短'.repeat(160) }])[0]?.hidden).toBe(0)
  })
})
