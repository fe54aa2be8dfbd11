import { describe, expect, it } from 'vitest'
import { historyRows } from '../../../plugins/review-workflow/admin/history/historyRows'
import { changesSince, textChoices } from '../../../plugins/review-workflow/admin/history/textChoices'
import { wordsIn } from '../../../plugins/review-workflow/admin/words'
import type { StoredEvent } from '../../../plugins/review-workflow/store/eventTypes'
import { definition, event } from './historySupport'

const { texts, pick } = wordsIn('zh')
const rowsOf = (events: StoredEvent[], isOfOffice = true) =>
  historyRows(events, definition, { texts, pick, isOfOffice })
const rowOf = (rest: Partial<StoredEvent>, isOfOffice = true) => rowsOf([event(rest)], isOfOffice)[0]

describe('the history in words', () => {
  it('names places, times and doors as people know them', () => {
    expect(rowOf({ address: '192.0.2.7' })).toEqual({
      seq: 1,
      round: 1,
      at: '2026-03-08 14:05',
      instant: '2026-03-08T06:05:00.000Z',
      who: '甲',
      inPlaceOf: null,
      door: '管理后台 · 192.0.2.7',
      action: '通过',
      change: '编辑审核 → 已审定',
      reasonCode: null,
      reason: null,
      gates: [],
      notes: [],
      contentHash: 'h',
    })
  })

  it('shows an address to the office alone', () => {
    expect(rowOf({ address: '192.0.2.7' }, false)?.door).toBe('管理后台')
  })

  it('keeps what it has no word for as it was recorded', () => {
    const foreign = { action: 'other', to: 'step:gone', reasonCode: 'gone', via: 'elsewhere' }
    expect(rowOf(foreign)).toMatchObject({
      action: 'other',
      change: '编辑审核 → gone',
      reasonCode: 'gone',
      door: 'elsewhere',
    })
    expect(rowOf({ action: 'constructor', to: 'lost' })).toMatchObject({
      action: 'constructor',
      change: '编辑审核 → lost',
    })
  })

  it('says in whose place somebody acted, and what kind of person it was', () => {
    expect(rowOf({ onBehalfOfName: '乙', onBehalfOf: 'b' })).toMatchObject({ who: '甲', inPlaceOf: '代乙' })
    expect(rowOf({ actorKind: 'author' })?.who).toBe('甲（反映人）')
    expect(rowOf({ reasonCode: 'offTopic', reason: '与主题无关' })).toMatchObject({
      reasonCode: '不合主题',
      reason: '与主题无关',
    })
  })

  it('tells no move where the run stayed', () => {
    expect(rowOf({ action: 'comment', from: 'step:check', to: 'step:check' })?.change).toBeNull()
  })

  it('says how each gate came out, with its note', () => {
    const row = rowOf({
      gates: { facts: true, length: false, other: false },
      details: {
        gateResults: {
          facts: { passed: true, note: '已电话核实' },
          length: { passed: false, text_zh: '正文不足 200 字' },
        },
      },
    })
    expect(row?.gates).toEqual([
      { id: 'facts', text: '事实：已确认（已电话核实）', isMet: true },
      { id: 'length', text: '篇幅：不符合（正文不足 200 字）', isMet: false },
      { id: 'other', text: 'other：未确认', isMet: false },
    ])
  })

  it('knows a gate from its outcome alone', () => {
    const passed = { gateResults: { length: { passed: true, text_zh: '共 300 字', note: '复核' } } }
    expect(rowOf({ details: passed })?.gates).toEqual([
      { id: 'length', text: '篇幅：符合（共 300 字，复核）', isMet: true },
    ])
  })

  const people = [
    { id: 'b', name: '乙' },
    { id: 'c', name: '丙' },
  ]
  it.each([
    ['transfer', { people }, ['转交给乙、丙']],
    ['delegate', { people }, ['请乙、丙提出意见']],
    ['cc', { people }, ['抄送：乙、丙']],
    ['addSigner', { people, position: 'before' as const }, ['加签：乙、丙（在本人之前）']],
    ['unheardOf', { people }, ['涉及：乙、丙']],
    ['sendBack', { resume: 'straightBack' as const }, ['处理后：直接回到退回的人']],
    ['submit', { voided: ['check', 'gone'] }, ['以下环节原有的通过不再有效：编辑审核、gone']],
    ['approve', {}, []],
  ])('names whom %s concerns and what it ended', (action, details, notes) => {
    expect(rowOf({ action, details })?.notes).toEqual(notes)
  })

  it('speaks English where it is asked for', () => {
    const english = wordsIn('en')
    const [row] = historyRows([event({ onBehalfOfName: 'B' })], definition, { ...english, isOfOffice: true })
    expect(row).toMatchObject({ action: 'Approved', change: 'Editing → Approved', inPlaceOf: 'for B' })
  })
})

describe('the texts of a history', () => {
  const rows = rowsOf([
    event({ seq: 1, action: 'submit', contentHash: 'h1' }),
    event({ seq: 2, action: 'comment', contentHash: 'unkept' }),
    event({ seq: 3, contentHash: 'h2' }),
    event({ seq: 4, contentHash: 'h2' }),
    event({ seq: 5, contentHash: 'h1' }),
  ])

  it('are named by the event that first carried them, the present one last', () => {
    expect(textChoices(rows, ['h2', 'h1', 'h9'], texts)).toEqual([
      { value: 'h1', label: '提交（甲，2026-03-08 14:05）' },
      { value: 'h2', label: '通过（甲，2026-03-08 14:05）' },
      { value: 'current', label: '当前文本' },
    ])
  })

  it('say their round once there are several', () => {
    const again = rowsOf([event({ contentHash: 'h1' }), event({ seq: 2, round: 2, contentHash: 'h2' })])
    expect(textChoices(again, ['h1', 'h2'], texts)[1]?.label).toBe('第 2 轮 · 通过（甲，2026-03-08 14:05）')
  })

  it('are no choice where none was kept', () => {
    expect(textChoices(rows, [], texts)).toEqual([])
  })

  it('are compared with the one kept before, where they differ', () => {
    expect([...changesSince(rows, ['h1', 'h2'])]).toEqual([
      [3, { from: 'h1', to: 'h2' }],
      [5, { from: 'h2', to: 'h1' }],
    ])
    expect(changesSince(rows, ['h2']).size).toBe(0)
  })
})
