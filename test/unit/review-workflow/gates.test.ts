import { describe, expect, it } from 'vitest'
import { gateReasons, gateResults } from '../../../plugins/review-workflow/core/gates'
import type {
  Facts,
  FieldRule,
  GateAnswer,
  GateDefinition,
} from '../../../plugins/review-workflow/core/types'
import { gate, step } from './support'

const richText = (...lines: string[]) => ({
  root: { children: lines.map((text) => ({ type: 'paragraph', children: [{ text }] })) },
})

const passes = (rule: FieldRule | undefined, value: unknown): boolean | undefined => {
  const one = gate('one', { kind: 'field', ...(rule ? { rule } : {}) })
  return gateResults(step('desk', { gates: [one] }), {}, { content: { text: value }, checks: {} }).one?.passed
}

describe('a rule on a field', () => {
  const rules: [string, Omit<FieldRule, 'field'>, unknown[], unknown[]][] = [
    [
      'wants it filled',
      { is: 'filled' },
      ['字', 0, false, [1], richText('字')],
      ['', ' \n', null, undefined, [], {}],
    ],
    [
      'wants so many characters',
      { is: 'atLeast', n: 3 },
      ['一二三', 'a b c', richText('一二', '三')],
      ['一二', 'a b'],
    ],
    ['wants one character where no number is given', { is: 'atLeast' }, ['字'], ['']],
    ['wants no more characters', { is: 'atMost', n: 3 }, ['一二三', '', null, '𠮷𠮷𠮷'], ['一二三四']],
    ['wants nothing where no number is given', { is: 'atMost' }, ['', null], ['字']],
    ['counts the entries of a list', { is: 'atLeast', n: 2 }, [['a', 'b']], [['abc']]],
    [
      'wants one of some values',
      { is: 'oneOf', values: ['a', '1', 'true'] },
      ['a', 1, true],
      ['b', null, ''],
    ],
    ['wants one of no values', { is: 'oneOf' }, [], ['a', '']],
    [
      'reads a list inside rich text',
      { is: 'atLeast', n: 2 },
      [{ children: [['一'], '二'] }],
      [{ children: ['一'] }],
    ],
  ]
  it.each(rules)('%s', (_, rule, good, bad) => {
    expect(good.map((value) => passes({ field: 'text', ...rule }, value))).toEqual(good.map(() => true))
    expect(bad.map((value) => passes({ field: 'text', ...rule }, value))).toEqual(bad.map(() => false))
  })

  it('that is missing is not passed', () => {
    expect(passes(undefined, 'text')).toBe(false)
  })
})

describe('what gates still want', () => {
  const wants = (
    change: Partial<GateDefinition>,
    answer?: GateAnswer,
    { action = 'approve', checks = {} }: { action?: 'approve' | 'timeout'; checks?: Facts['checks'] } = {},
  ) =>
    gateReasons(
      step('desk', { gates: [gate('one', change)] }),
      { action, ...(answer === undefined ? {} : { gates: { one: answer } }) },
      { content: {}, checks },
    )
  const words = { gate: 'one', gate_zh: 'one', gate_en: 'one' }

  it.each([
    ['a tick that is missing', {}, undefined, 'gateRequired'],
    ['a tick that was taken away', {}, { ticked: false }, 'gateRequired'],
    ['a note that is required', { note: 'required' as const }, true, 'gateNoteRequired'],
    ['a note of blanks', { note: 'required' as const }, { ticked: true, note: ' ' }, 'gateNoteRequired'],
  ])('is %s, which the form can give', (_, change, answer, code) => {
    expect(wants(change, answer)).toEqual([{ code, incomplete: true, context: words }])
  })

  it('is a rule that fails, which no form can mend', () => {
    const rule = { field: 'title', is: 'filled' } as const
    expect(wants({ kind: 'field', rule })).toEqual([
      { code: 'gateFailed', incomplete: false, context: words },
    ])
  })

  it('is a check that fails, in its own words', () => {
    const failed = { passed: false, text_zh: '与旧稿雷同', text_en: 'like an old one' }
    expect(wants({ kind: 'check', check: 'similarity' }, undefined, { checks: { one: failed } })).toEqual([
      {
        code: 'gateFailed',
        incomplete: false,
        context: { ...words, text_zh: '与旧稿雷同', text_en: 'like an old one' },
      },
    ])
  })

  it('is a check that nobody asked', () => {
    expect(wants({ kind: 'check', check: 'similarity' })).toMatchObject([{ code: 'gateFailed' }])
  })

  it('is nothing of a gate that is not required', () => {
    expect(wants({ required: false })).toEqual([])
    expect(wants({ required: false, kind: 'check' })).toEqual([])
  })

  it('is a note beside a tick that was not required, where the note is', () => {
    expect(wants({ required: false, note: 'required' }, true)).toMatchObject([{ code: 'gateNoteRequired' }])
    expect(wants({ required: false, note: 'required' }, { ticked: true, note: 'n' })).toEqual([])
  })

  it('is no tick of the clock, but every rule', () => {
    expect(wants({}, undefined, { action: 'timeout' })).toEqual([])
    expect(wants({ kind: 'check' }, undefined, { action: 'timeout' })).toMatchObject([{ code: 'gateFailed' }])
  })

  it('is nothing where all is well', () => {
    expect(wants({}, true)).toEqual([])
    expect(wants({ kind: 'check' }, undefined, { checks: { one: { passed: true } } })).toEqual([])
  })
})
