import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  gatesToSend,
  lacksIn,
  withAnswer,
  type BatchAnswers,
} from '../../../plugins/review-workflow/admin/inbox/batch/answers'
import { groupsOf } from '../../../plugins/review-workflow/admin/inbox/batch/groupsOf'
import { postBatch } from '../../../plugins/review-workflow/admin/inbox/batch/postBatch'
import type { Task, TaskGate } from '../../../plugins/review-workflow/operations/tasks/types'

const gate = (id: string, more: Partial<TaskGate> = {}): TaskGate => ({
  id,
  label: { zh: id, en: id },
  required: true,
  kind: 'manual',
  note: 'optional',
  ...more,
})

const task = (document: string, more: Partial<Task> = {}): Task => ({
  collection: 'items',
  document,
  title: document,
  status: 'inReview',
  step: 'review',
  stepLabel: { zh: '审核', en: 'Review' },
  waitingSince: null,
  dueAt: null,
  isOverdue: false,
  urgency: 'fresh',
  waited: 0,
  dueIn: null,
  rev: 3,
  onBehalfOf: null,
  wants: 'decision',
  gates: [gate('political'), gate('wording', { note: 'required' }), gate('length', { kind: 'field' })],
  at: '2026-03-10T04:00:00.000Z',
  action: null,
  copy: null,
  ...more,
})

describe('what a batch asks for', () => {
  it('is asked of every task on its own: ticking one leaves the others', () => {
    const [a, b] = [task('a'), task('b')]
    const answers = withAnswer({}, [a], 'political', { ticked: true })
    expect(lacksIn([a, b], answers).map(({ task: key, gate: id }) => `${key}:${id}`)).toEqual([
      'items/a:wording',
      'items/b:political',
      'items/b:wording',
    ])
  })

  it('can be ticked for all, and is then an answer of each', () => {
    const both = [task('a'), task('b')]
    const answers = withAnswer({}, both, 'political', { ticked: true })
    const changed = withAnswer(answers, [both[1] as Task], 'political', { ticked: false })
    expect(gatesToSend(both[0] as Task, changed)).toMatchObject({ political: { ticked: true } })
    expect(gatesToSend(both[1] as Task, changed)).toMatchObject({ political: { ticked: false } })
  })

  it('includes a note where one is required, and never what people do not tick', () => {
    const one = task('a')
    let answers: BatchAnswers = withAnswer({}, [one], 'political', { ticked: true })
    answers = withAnswer(answers, [one], 'wording', { ticked: true })
    expect(lacksIn([one], answers)).toEqual([{ task: 'items/a', gate: 'wording', what: 'note' }])
    answers = withAnswer(answers, [one], 'wording', { note: ' 改了两处 ' })
    expect(lacksIn([one], answers)).toEqual([])
    expect(gatesToSend(one, answers)).toEqual({
      political: { ticked: true },
      wording: { ticked: true, note: '改了两处' },
    })
  })

  it('lets an optional point be', () => {
    expect(lacksIn([task('a', { gates: [gate('extra', { required: false })] })], {})).toEqual([])
  })

  it('is grouped by step, and apart where two versions ask for different points', () => {
    const groups = groupsOf([
      task('a'),
      task('b', { gates: [gate('other')] }),
      task('c'),
      task('d', { step: 'final' }),
    ])
    expect(groups.map(({ tasks }) => tasks.map(({ document }) => document))).toEqual([
      ['a', 'c'],
      ['b'],
      ['d'],
    ])
  })
})

describe('what came of a batch', () => {
  const send = (tasks: Task[]) =>
    postBatch({
      url: '/api/workflow-tasks/batch',
      key: 'k',
      tasks,
      answers: {},
      reason: '',
      noAnswer: '没有收到结果',
    })
  const answer = (body: unknown, ok = true) =>
    vi.stubGlobal('fetch', () => Promise.resolve({ ok, json: () => Promise.resolve(body) }))
  afterEach(() => vi.unstubAllGlobals())

  it('is told of each, with reasons, and whether pressing again can help', async () => {
    const refused = (document: string, code: string, reasons: unknown[] = []) => ({
      collection: 'items',
      document,
      ok: false,
      code,
      message: code,
      reasons,
    })
    answer({
      results: [
        { collection: 'items', document: 'a', ok: true },
        refused('b', 'workflow.conflict'),
        refused('c', 'workflow.incomplete', [{ message: '请确认：政治关。' }, { code: 'odd' }]),
      ],
    })
    expect(await send([task('a'), task('b'), task('c'), task('d')])).toEqual([
      { key: 'items/a', ok: true },
      { key: 'items/b', ok: false, message: 'workflow.conflict', reasons: [], mayRetry: false },
      {
        key: 'items/c',
        ok: false,
        message: 'workflow.incomplete',
        reasons: ['请确认：政治关。'],
        mayRetry: true,
      },
      { key: 'items/d', ok: false, message: '没有收到结果', reasons: [], mayRetry: true },
    ])
  })

  it.each([
    ['a line that breaks', () => vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))],
    ['an error of the server', () => answer({ error: {} }, false)],
    ['a page of a proxy', () => answer('<html>')],
  ])('after %s is that nothing is known, and nothing is lost by pressing again', async (_, arrange) => {
    arrange()
    expect(await send([task('a')])).toEqual([
      { key: 'items/a', ok: false, message: '没有收到结果', reasons: [], mayRetry: true },
    ])
  })
})
