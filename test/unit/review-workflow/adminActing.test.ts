import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest'
import type { WorkflowView } from '../../../plugins/review-workflow/operations/readWorkflow'
import type { ActionDescription } from '../../../plugins/review-workflow/core/describe'
import { actionWords } from '../../../plugins/review-workflow/admin/acting/actionWords'
import {
  firstAnswers,
  withoutTicks,
  wordsOf,
  type Answers,
} from '../../../plugins/review-workflow/admin/acting/answers'
import { bodyOf } from '../../../plugins/review-workflow/admin/acting/bodyOf'
import { dueWords } from '../../../plugins/review-workflow/admin/acting/dueWords'
import { effectWords } from '../../../plugins/review-workflow/admin/acting/effectWords'
import { hintFor } from '../../../plugins/review-workflow/admin/acting/hintFor'
import { isWorkflowAnswer } from '../../../plugins/review-workflow/admin/acting/isWorkflowAnswer'
import { missingIn } from '../../../plugins/review-workflow/admin/acting/missingIn'
import { needsSavedText } from '../../../plugins/review-workflow/admin/acting/needsSavedText'
import { obstacleOf } from '../../../plugins/review-workflow/admin/acting/obstacleOf'
import { postAction } from '../../../plugins/review-workflow/admin/acting/postAction'
import { proxiedBy } from '../../../plugins/review-workflow/admin/acting/proxiedBy'
import { resultWords } from '../../../plugins/review-workflow/admin/acting/resultWords'
import { seatRows } from '../../../plugins/review-workflow/admin/acting/seatRows'
import { sortActions } from '../../../plugins/review-workflow/admin/acting/sortActions'
import { standingNotes } from '../../../plugins/review-workflow/admin/acting/standingNotes'
import { waitsFor } from '../../../plugins/review-workflow/admin/acting/waitsFor'
import type { AnsweredAction, WorkflowAnswer } from '../../../plugins/review-workflow/admin/acting/types'
import { wordsIn } from '../../../plugins/review-workflow/admin/words'
import { personalActions } from '../../../plugins/review-workflow/core/actions'
import { action, gate, label, refused, run, steps } from './actingSupport'

const words = wordsIn('zh')
const { texts, pick } = words
const zhang = { id: 'zhang', name: '张甲' }
const li = { id: 'li', name: '李乙' }

const answersFor = (one: AnsweredAction, rest: Partial<Answers> = {}): Answers => ({
  ...firstAnswers(one),
  ...rest,
})
const lacking = (one: AnsweredAction, rest: Partial<Answers> = {}) =>
  missingIn(one, answersFor(one, rest), texts, pick).map(({ field }) => field)

describe('what a dialog still lacks', () => {
  const approve = action('approve', {
    needs: 'optional',
    gates: [
      gate('facts'),
      gate('style', { required: false }),
      gate('length', { kind: 'field', outcome: { passed: true } }),
    ],
  })

  it('is every required point, no optional one, and none the system looks at', () => {
    expect(missingIn(approve, answersFor(approve), texts, pick)).toEqual([
      { field: 'gate-facts', message: '请确认：facts。' },
    ])
  })

  it('is the note of a ticked point that asks for one, blanks not counting', () => {
    const noted = action('approve', { gates: [gate('facts', { note: 'required' })] })
    expect(lacking(noted, { gates: { facts: { ticked: true, note: ' ' } } })).toEqual(['gate-facts-note'])
    expect(lacking(noted, { gates: { facts: { ticked: true, note: '已核' } } })).toEqual([])
  })

  it('is a required rule the text does not meet, and not one that is only noted', () => {
    const failed = { kind: 'field', outcome: { passed: false } } as const
    const ruled = action('approve', {
      gates: [gate('long', failed), gate('nice', { ...failed, required: false })],
    })
    expect(lacking(ruled)).toEqual(['gate-long'])
  })

  it('is the kind of reason and the reason at once', () => {
    expect(lacking(action('reject', { needs: 'code' }), { reason: '  ' })).toEqual(['code', 'reason'])
  })

  it('is the step to send back to where there are several, and the reason', () => {
    const targets = [
      { id: 'first', label: label('初审') },
      { id: 'second', label: label('复审') },
    ]
    expect(lacking(action('sendBack', { needs: 'text', targets }))).toEqual(['target', 'reason'])
    expect(lacking(action('sendBack', { targets: targets.slice(0, 1) }))).toEqual([])
  })

  it('is a person to name, or signers to remove', () => {
    expect(lacking(action('transfer', { people: 'one' }))).toEqual(['people'])
    expect(lacking(action('removeSigner', { people: 'many', removable: [zhang, li] }))).toEqual(['removed'])
    expect(lacking(action('removeSigner', { people: 'many', removable: [zhang] }))).toEqual([])
  })

  it('is nothing for words that are optional', () => {
    expect(lacking(action('remind', { needs: 'optional' }))).toEqual([])
  })
})

describe('what is sent', () => {
  const filled: Partial<Answers> = {
    reason: ' 理由 ',
    reasonCode: 'offTopic',
    gates: {
      facts: { ticked: true, note: ' 已核 ' },
      style: { ticked: true, note: '' },
      plain: { ticked: true, note: '不应带上' },
      open: { ticked: false, note: '未勾' },
    },
    to: 'first',
    resume: 'straightBack',
    people: [zhang, li],
    position: 'after',
  }

  it('is only what the action asks for', () => {
    const comment = action('comment', { needs: 'text' })
    expect(bodyOf(comment, answersFor(comment, filled), 7)).toEqual({ rev: 7, reason: '理由' })
    const claim = action('claim')
    expect(bodyOf(claim, answersFor(claim, filled), 7)).toEqual({ rev: 7 })
  })

  it('carries ticks, with notes where the point takes them', () => {
    const approve = action('approve', {
      gates: [
        gate('facts'),
        gate('style'),
        gate('plain', { note: 'none' }),
        gate('open'),
        gate('sys', { kind: 'check' }),
      ],
    })
    expect(bodyOf(approve, answersFor(approve, filled), 1)).toEqual({
      rev: 1,
      gates: { facts: { ticked: true, note: '已核' }, style: true, plain: true },
    })
  })

  it('names where to and what follows', () => {
    const sendBack = action('sendBack', {
      needs: 'text',
      targets: [{ id: 'first', label: label('初审') }],
      resumes: ['rerunFrom', 'straightBack'],
    })
    expect(bodyOf(sendBack, answersFor(sendBack, filled), 1)).toEqual({
      rev: 1,
      reason: '理由',
      to: 'first',
      resume: 'straightBack',
    })
    expect(firstAnswers(sendBack).resume).toBe('rerunFrom')
  })

  it('names one person as `to`, several as `signers`, and those removed likewise', () => {
    const transfer = action('transfer', { people: 'one' })
    expect(bodyOf(transfer, answersFor(transfer, { people: [zhang] }), 1)).toEqual({ rev: 1, to: 'zhang' })
    const addSigner = action('addSigner', { people: 'many', positions: ['before', 'parallel', 'after'] })
    expect(bodyOf(addSigner, answersFor(addSigner, { people: [zhang, li] }), 1)).toEqual({
      rev: 1,
      signers: ['zhang', 'li'],
      position: 'parallel',
    })
    const remove = action('removeSigner', { people: 'many', removable: [zhang, li] })
    expect(bodyOf(remove, answersFor(remove, { removed: ['li'] }), 1)).toEqual({ rev: 1, signers: ['li'] })
  })
})

describe('what was written', () => {
  const approve = action('approve', { gates: [gate('facts')] })
  const written = answersFor(approve, { reason: '同意', gates: { facts: { ticked: true, note: '已核' } } })

  it('outlives a conflict, but its ticks do not', () => {
    expect(withoutTicks(written)).toEqual({ ...written, gates: { facts: { ticked: false, note: '已核' } } })
  })

  it('can be shown as one text', () => {
    expect(wordsOf(written)).toBe('同意\n已核')
    expect(wordsOf(answersFor(approve))).toBe('')
  })
})

describe('buttons, menu and what is not possible', () => {
  it('draws the main actions in order, forward first, and the rarer ones in the menu', () => {
    const { main, menu, unavailable } = sortActions(personalActions.map((id) => action(id)))
    expect(main.map(({ id }) => id)).toEqual([
      'submit',
      'approve',
      'handBack',
      'ack',
      'return',
      'reject',
      'withdraw',
    ])
    expect([...main, ...menu]).toHaveLength(personalActions.length)
    expect(unavailable).toEqual([])
  })

  it('gathers what is not possible under why, each sentence once', () => {
    const { main, unavailable } = sortActions([
      refused('approve', 'notYourStep'),
      refused('return', 'notYourStep'),
      refused('remind', 'remindedLately'),
      action('comment'),
    ])
    expect(main).toEqual([])
    expect(unavailable).toEqual([
      { reasons: ['[notYourStep]'], actions: ['approve', 'return'] },
      { reasons: ['[remindedLately]'], actions: ['remind'] },
    ])
  })

  it.each(['wrongStatus', 'notAuthor', 'notNow', 'onlyTheClock'] as const)('does not explain %s', (code) => {
    expect(sortActions([refused('submit', code)]).unavailable).toEqual([])
  })

  it('tells whoever is no part of the office of their own actions only', () => {
    const { unavailable } = sortActions([
      refused('approve', 'isAuthor', 'notYourStep'),
      refused('comment', 'notYourStep'),
      refused('withdraw', 'blocked'),
    ])
    expect(unavailable).toEqual([{ reasons: ['[blocked]'], actions: ['withdraw'] }])
  })

  it('tells a reviewer who wrote the text why it is not theirs to pass', () => {
    const own = refused('approve', 'isAuthor')
    expect(sortActions([own, action('comment')]).unavailable).toHaveLength(1)
    expect(obstacleOf([own])).toBe(own)
  })

  it('says openly what stands in the way of the one thing the reader came for', () => {
    const blocked = refused('approve', 'gateFailed', 'contentChanged')
    expect(obstacleOf([action('return'), blocked])).toBe(blocked)
    expect(obstacleOf([refused('approve', 'gateFailed', 'notYourStep'), action('submit')])).toBeNull()
  })
})

describe('in whose name', () => {
  it('is the same for everything done from one place', () => {
    const actions = [action('approve', { onBehalfOf: li }), action('transfer'), action('comment')]
    expect(actions.map((one) => proxiedBy(one, actions))).toEqual([li, li, null])
  })
})

describe('what pressing leads to', () => {
  const standing = { step: 'second', steps }
  const effect = (to: string, voids: string[] = []) => ({ effect: { to, voids } })

  it.each([
    [action('approve', effect('step:third')), ['通过后转入：终审']],
    [action('approve', effect('step:second')), ['通过后仍在“复审”，等待其余人员签署']],
    [action('approve', effect('approved')), ['通过后全部环节完成，此件审定。']],
    [
      action('approve', effect('step:first', ['first', 'second'])),
      ['内容已改动，此前 2 个环节的审核（初审、复审）将作废，从“初审”重新审核。'],
    ],
    [
      action('approve', effect('step:third', ['third'])),
      ['通过后转入：终审', '此前 1 个环节的审核（终审）将作废。'],
    ],
    [action('submit', effect('step:first', ['first'])), ['提交后转入：初审']],
    [action('return', effect('returned')), ['退回后由提交人修改，修改后须重新提交。']],
    [action('reject', effect('rejected')), ['此件将结束审核，不予采用。']],
    [action('withdraw', effect('withdrawn')), ['撤回后此件不再审核。']],
    [action('claim', effect('step:second')), []],
    [action('comment'), []],
    [action('sendBack', { ...effect('step:first'), targets: [{ id: 'first', label: label('初审') }] }), []],
  ])('$id: $effect', (one, sentences) => {
    expect(effectWords(one, standing, words)).toEqual(sentences)
  })

  it('names a place the order does not know as it was recorded', () => {
    expect(effectWords(action('approve', effect('step:gone')), standing, words)).toHaveLength(1)
  })

  it('is told afterwards with where the document stands now', () => {
    const answer = { run: run(), steps, actions: [], events: [] }
    expect(resultWords(action('approve'), answer, answer, words)).toBe('已完成：通过，现在：复审')
    expect(resultWords(action('approve'), answer, null, words)).toBe('已完成：通过')
  })

  it('says nothing of the place where that did not change', () => {
    const before = { run: run(), steps, actions: [], events: [] }
    const after = { ...before, run: run({ step: 'first' }) }
    expect(resultWords(action('claim'), before, before, words)).toBe('已完成：认领')
    expect(resultWords(action('sendBack'), before, after, words)).toBe('已完成：退回前序环节，现在：初审')
  })
})

describe('how long is left', () => {
  const dueAt = '2026-03-09T10:00:00.000Z'
  it.each([
    [{ dueAt: null, isOverdue: false, workdays: null }, null],
    [
      { dueAt, isOverdue: false, workdays: null },
      { text: '2026-03-09 18:00 前办结', age: 'fresh' },
    ],
    [
      { dueAt, isOverdue: false, workdays: 2 },
      { text: '还剩 2 个工作日', age: 'fresh' },
    ],
    [
      { dueAt, isOverdue: false, workdays: 1 },
      { text: '还剩 1 个工作日', age: 'late' },
    ],
    [
      { dueAt, isOverdue: false, workdays: 0 },
      { text: '今天到期', age: 'late' },
    ],
    [
      { dueAt, isOverdue: true, workdays: 0 },
      { text: '已超期', age: 'veryLate' },
    ],
    [
      { dueAt, isOverdue: true, workdays: 3 },
      { text: '已超期 3 个工作日', age: 'veryLate' },
    ],
  ])('%j', (standing, due) => {
    expect(dueWords(standing, texts)).toEqual(due)
  })
})

describe('what is special about where a run stands', () => {
  const notes = (rest: Parameters<typeof run>[0]) => standingNotes({ run: run(rest), steps }, words)

  it.each([
    [{}, []],
    [
      { claim: { ...zhang, until: '2026-03-09T10:00:00.000Z' } },
      ['张甲 已认领，2026-03-09 18:00 前由其处理'],
    ],
    [
      { claim: { ...zhang, until: '2026-03-09T10:00:00.000Z' }, delegation: { from: zhang, to: li } },
      ['张甲 正在征求 李乙 的意见，反馈后仍由 张甲 决定'],
    ],
    [{ resume: { policy: 'straightBack', sender: 'third' } }, ['由“终审”退回，处理后直接送回该环节']],
    [{ resume: { policy: 'rerunFrom', sender: 'third' } }, ['由“终审”退回，处理后从本环节起逐级审核']],
    [{ resume: { policy: 'rerunAll', sender: 'third' } }, ['由“终审”退回，处理后逐级重新审核']],
    [
      { status: 'returned', step: null, resume: { policy: 'straightBack', sender: 'second' } },
      ['修改并重新提交后，直接送回“复审”'],
    ],
    [{ status: 'returned', step: null, resume: { policy: 'rerunAll', sender: 'second' } }, []],
  ] as const)('%j', (rest, sentences) => {
    expect(notes(rest)).toEqual(sentences)
  })

  it('is, for several signers, what each still owes, in the order of their turns', () => {
    const seats = [
      { id: 'wang', name: '王丙', turn: 2, state: 'open' as const, addedBy: 'zhang' },
      { ...li, turn: 1, state: 'open' as const, addedBy: 'gone' },
      { ...zhang, turn: 0, state: 'signed' as const },
    ]
    expect(seatRows(seats, [{ actor: 'zhang', actorName: '张甲' }])).toEqual([
      { ...zhang, state: 'signed', addedBy: null },
      { ...li, state: 'open', addedBy: null },
      { id: 'wang', name: '王丙', state: 'later', addedBy: '张甲' },
    ])
  })
})

describe('who acts next', () => {
  const waitingFor = [{ role: 'chief', label: label('主编'), people: ['甲'] }]
  const seats = [
    { ...zhang, turn: 0, state: 'open' as const },
    { ...li, turn: 1, state: 'open' as const },
  ]
  it.each([
    [{ waitingFor }, '主编（甲）'],
    [{ seats }, '张甲'],
    [{ waitingFor, seats }, '主编（甲）、张甲'],
    [{ waitingFor, delegation: { from: zhang, to: li } }, '李乙'],
    [{ waitingFor, claim: { ...li, until: '2026-03-09T10:00:00.000Z' } }, '李乙'],
  ])('%j', (rest, who) => {
    expect(waitsFor(run(rest), words)).toBe(who)
  })
})

describe('one sentence on what an action means', () => {
  it('is given where the name alone does not say it', () => {
    expect(hintFor(action('delegate'), texts)).toContain('意见')
    expect(hintFor(action('approve'), texts)).toBeNull()
  })

  it('differs, like the name, for whoever asked for the opinion and calls it off', () => {
    const recall = hintFor(action('handBack', { needs: 'optional' }), texts)
    expect(recall).not.toBe(hintFor(action('handBack', { needs: 'text' }), texts))
    expect(actionWords(action('handBack', { needs: 'optional' }), texts)).toBe('收回征求')
    expect(actionWords(action('handBack', { needs: 'text' }), texts)).toBe('反馈意见')
  })
})

describe('unsaved writing', () => {
  it.each(['comment', 'cc', 'ack', 'remind', 'claim', 'addSigner', 'removeSigner'] as const)(
    'does not hinder %s',
    (id) => {
      expect(needsSavedText(id)).toBe(false)
    },
  )
  it.each(['submit', 'approve', 'return', 'sendBack', 'reject', 'transfer', 'withdraw'] as const)(
    'has to be saved before %s',
    (id) => {
      expect(needsSavedText(id)).toBe(true)
    },
  )
})

describe('asking for an action', () => {
  afterEach(() => vi.unstubAllGlobals())
  const answering = (status: number, body: unknown) => {
    const fetched = vi.fn(async () => Response.json(body, { status }))
    vi.stubGlobal('fetch', fetched)
    return fetched
  }
  const post = () => postAction('/api/items/1/workflow/approve', 'key', { rev: 1 })

  it('carries its key and body', async () => {
    const fetched = answering(200, { run: { rev: 2 } })
    expect(await post()).toEqual({ kind: 'done' })
    expect(fetched).toHaveBeenCalledWith(
      '/api/items/1/workflow/approve',
      expect.objectContaining({
        method: 'POST',
        body: '{"rev":1}',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'key' },
      }),
    )
  })

  it('tells a conflict from a refusal that has the same status', async () => {
    answering(409, { error: { code: 'workflow.conflict', message: '已被他人处理' } })
    expect(await post()).toEqual({ kind: 'conflict' })
    answering(409, { error: { code: 'workflow.frozen', message: '不能修改' } })
    expect(await post()).toEqual({ kind: 'refused', message: '不能修改', reasons: [] })
  })

  it('hands on every reason of a refusal', async () => {
    const details = { reasons: [{ code: 'isAuthor', message: '不能审核本人撰写的内容。' }, { code: 'odd' }] }
    answering(403, { error: { code: 'workflow.denied', message: '不能进行', details } })
    expect(await post()).toEqual({
      kind: 'refused',
      message: '不能进行',
      reasons: ['不能审核本人撰写的内容。'],
    })
  })

  it.each([
    ['a page of a proxy', () => Promise.resolve(new Response('<html>', { status: 502 }))],
    ['success without a run', () => Promise.resolve(Response.json({}))],
    ['a broken line', () => Promise.reject(new TypeError('failed to fetch'))],
  ])('knows nothing after %s', async (_, answer) => {
    vi.stubGlobal('fetch', vi.fn(answer))
    expect(await post()).toEqual({ kind: 'unknown' })
  })
})

describe('an answer from the wire', () => {
  it.each([
    [null],
    ['<html>'],
    [{ error: { code: 'workflow.notFound' } }],
    [{ run: {} }],
    [{ run: {}, steps: null, actions: [], events: [] }],
    [{ run: null, steps: [], actions: [], events: [] }],
  ])('%j is none', (value) => {
    expect(isWorkflowAnswer(value)).toBe(false)
  })
  it('is what the endpoint answers', () => {
    expectTypeOf<Omit<WorkflowView, 'actions'>>().toExtend<Omit<WorkflowAnswer, 'actions'>>()
    expectTypeOf<Omit<ActionDescription, 'reasons'>>().toExtend<Omit<AnsweredAction, 'reasons'>>()
  })
  it('is known by its parts', () => {
    expect(isWorkflowAnswer({ run: {}, steps: [], actions: [], events: [] })).toBe(true)
  })
})
