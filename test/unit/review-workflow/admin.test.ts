import { describe, expect, it } from 'vitest'
import { ageOf } from '../../../plugins/review-workflow/admin/ageOf'
import { formatInstant } from '../../../plugins/review-workflow/admin/formatInstant'
import { historyRows } from '../../../plugins/review-workflow/admin/historyRows'
import { waitingDays } from '../../../plugins/review-workflow/admin/waitingDays'
import { whoWords } from '../../../plugins/review-workflow/admin/waitingWords'
import { wordsIn } from '../../../plugins/review-workflow/admin/words'
import type { WorkflowDefinition } from '../../../plugins/review-workflow/core/types'
import type { StoredEvent } from '../../../plugins/review-workflow/store/eventTypes'

const { texts, pick } = wordsIn('zh')

const definition: WorkflowDefinition = {
  key: 'post-review',
  version: 1,
  label: { zh: '文章审核', en: 'Post review' },
  steps: [
    {
      id: 'check',
      label: { zh: '编辑审核', en: 'Editing' },
      roles: ['editor'],
      gates: [{ id: 'facts', label: { zh: '事实', en: 'Facts' }, required: true }],
    },
  ],
  rejectReasons: [{ code: 'offTopic', label: { zh: '不合主题', en: 'Off topic' } }],
}

const event: StoredEvent = {
  run: 'run',
  seq: 1,
  rev: 1,
  round: 1,
  action: 'approve',
  from: 'step:check',
  to: 'approved',
  actor: 'a',
  actorKind: 'user',
  actorName: '甲',
  reason: null,
  reasonCode: null,
  gates: { facts: true, other: false },
  contentHash: 'h',
  at: '2026-03-08T06:05:00.000Z',
  via: 'api',
  prevHash: null,
  hash: 'h',
}

describe('how long something has waited', () => {
  const now = Date.parse('2026-03-08T12:00:00Z')
  it.each([
    [null, 0],
    ['2026-03-08T11:59:00Z', 0],
    ['2026-03-07T12:00:00Z', 1],
    ['2026-03-09T12:00:00Z', 0],
  ])('since %s is %i whole days', (since, days) => {
    expect(waitingDays(since, now)).toBe(days)
  })

  it.each([
    [0, 'fresh'],
    [2, 'fresh'],
    [3, 'late'],
    [6, 'late'],
    [7, 'veryLate'],
  ] as const)('%i days are %s', (days, age) => {
    expect(ageOf(days)).toBe(age)
  })
})

describe('the history in words', () => {
  it('names places, ticked points and times as people know them', () => {
    expect(historyRows([event], definition, texts, pick)).toEqual([
      {
        seq: 1,
        round: 1,
        at: '2026-03-08 14:05',
        instant: event.at,
        who: '甲',
        action: '通过',
        change: '编辑审核 → 已审定',
        reasonCode: null,
        reason: null,
        gates: '已确认：事实',
      },
    ])
  })

  it('keeps what it has no word for as it was recorded', () => {
    const [row] = historyRows(
      [{ ...event, action: 'other', to: 'step:gone', reasonCode: 'gone', gates: {} }],
      definition,
      texts,
      pick,
    )
    expect(row).toMatchObject({
      action: 'other',
      change: '编辑审核 → step:gone',
      reasonCode: 'gone',
      gates: null,
    })
  })

  it('shows the minute in Shanghai across midnight', () => {
    expect(formatInstant('2026-03-08T16:00:00Z')).toBe('2026-03-09 00:00')
  })
})

describe('who acts next', () => {
  it('names the people of each role, and says where there is nobody', () => {
    const waiting = [
      { label: { zh: '编辑', en: 'Editor' }, people: ['甲', '乙'] },
      { label: { zh: '主编', en: 'Chief' }, people: [] },
    ]
    expect(whoWords(texts, waiting, pick)).toBe('编辑（甲、乙）或主编（尚未指定人员）')
  })
})
