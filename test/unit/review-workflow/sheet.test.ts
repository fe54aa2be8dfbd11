import { describe, expect, it } from 'vitest'
import { sheetFields } from '../../../plugins/review-workflow/admin/sheet/sheetFields'
import { sheetOutcome } from '../../../plugins/review-workflow/admin/sheet/sheetOutcome'
import { sheetRows } from '../../../plugins/review-workflow/admin/sheet/sheetRows'
import { wordsIn } from '../../../plugins/review-workflow/admin/words'
import type { Sheet } from '../../../plugins/review-workflow/operations/readSheet'
import type { StoredEvent } from '../../../plugins/review-workflow/store/eventTypes'
import { definition, event } from './historySupport'

const { texts, pick } = wordsIn('zh')

type Run = Sheet['run']
const sheet = (run: Partial<Run>, events: StoredEvent[]): Pick<Sheet, 'run' | 'events'> => ({
  run: {
    id: 'run',
    collection: 'posts',
    document: 'd',
    definitionId: 'definition',
    definition,
    status: 'inReview',
    step: 'sign',
    rev: 1,
    round: 1,
    authors: [],
    submittedBy: null,
    approvals: [],
    contentHash: 'h',
    scope: null,
    visit: { pool: null, seats: [], claim: null, delegation: null, undo: null, resume: null, marks: [] },
    dueAt: null,
    waitingSince: null,
    ...run,
  } as Run,
  events,
})
const rows = (run: Partial<Run>, events: StoredEvent[]) => sheetRows(sheet(run, events), texts, pick, 'zh')
const outcome = (run: Partial<Run>, events: StoredEvent[]) =>
  sheetOutcome(sheet(run, events), texts, pick, 'zh')
const approval = { step: 'check', actor: 'a', hash: 'h', of: 1 }

describe('a sign-off sheet', () => {
  it('shows each step with opinion, name and day, and leaves blank what nobody has signed', () => {
    const signed = event({
      reason: '拟同意，请签发。',
      gates: { facts: true, length: false },
      onBehalfOfName: '乙',
    })
    expect(rows({ approvals: [approval] }, [signed])).toEqual([
      {
        step: 'check',
        label: '编辑审核',
        signatures: [
          {
            key: 1,
            opinion: '拟同意，请签发。',
            gates: '审核要点：事实',
            name: '甲（代乙）',
            date: '2026年3月8日',
          },
        ],
      },
      { step: 'sign', label: '签发', signatures: [] },
    ])
  })

  it('counts approvals that hold, not what was voided, of another text or no approval', () => {
    expect(rows({ approvals: [] }, [event()])[0]?.signatures).toEqual([])
    expect(rows({ approvals: [approval] }, [event({ contentHash: 'older' })])[0]?.signatures).toEqual([])
    expect(rows({ approvals: [approval] }, [event({ action: 'comment' })])[0]?.signatures).toEqual([])
    expect(rows({ approvals: [approval] }, [event({ actor: 'b' })])[0]?.signatures).toEqual([])
    expect(rows({ approvals: [approval] }, [event({ from: 'step:sign' })])[0]?.signatures).toEqual([])
  })

  it('says 同意 for an approval without words, and what the clock did', () => {
    const events = [event(), event({ seq: 2, action: 'timeout', actor: 'clock', actorName: '系统' })]
    const approvals = [approval, { ...approval, actor: 'clock' }]
    expect(rows({ approvals }, events)[0]?.signatures.map(({ opinion }) => opinion)).toEqual([
      '同意',
      '到期自动通过',
    ])
  })

  it('takes the last signature of somebody who signed the same text twice', () => {
    const events = [event({ reason: '先前' }), event({ seq: 2, reason: '后来' })]
    expect(rows({ approvals: [approval] }, events)[0]?.signatures).toMatchObject([{ opinion: '后来' }])
  })

  it.each([
    [{ status: 'inReview', step: 'sign' }, [], ['审核中（签发）']],
    [{ status: 'approved', step: null }, [event()], ['已审定']],
    [{ status: 'draft', step: null }, [], ['草稿']],
    [
      { status: 'rejected', step: null },
      [event({ action: 'reject', to: 'rejected', reasonCode: 'offTopic', reason: '与主题无关' })],
      ['不予采用', '不合主题', '与主题无关', '甲　2026年3月8日'],
    ],
    [
      { status: 'returned', step: null },
      [event({ action: 'return', to: 'returned', reason: '请补充数据' })],
      ['退回修改', '请补充数据', '甲　2026年3月8日'],
    ],
  ] as [Partial<Run>, StoredEvent[], string[]][])('says how it ended: %j', (run, events, lines) => {
    expect(outcome(run, events)).toEqual(lines)
  })
})

describe('the fields of a sign-off sheet', () => {
  const field = (text: string) => ({ name: text, label: 'x', text })
  const shape = (...texts: string[]) =>
    sheetFields(texts.map(field)).map((line) => line.map(({ text }) => text))
  const long = '十'.repeat(14)

  it('stand two in a line, long ones alone', () => {
    expect(shape('一', '二', '三')).toEqual([['一', '二'], ['三']])
    expect(shape('一', long, '二', '三')).toEqual([['一'], [long], ['二', '三']])
    expect(shape(long, '一')).toEqual([[long], ['一']])
    expect(shape('十'.repeat(13), '甲\n乙', '一')).toEqual([['十'.repeat(13)], ['甲\n乙'], ['一']])
    expect(shape('20261123-ACSV7Z'.padEnd(26, '0'), '一')).toHaveLength(1)
    expect(shape('20261123-ACSV7Z'.padEnd(27, '0'), '一')).toHaveLength(2)
    expect(shape()).toEqual([])
  })
})
