import { beforeAll, describe, expect, test } from 'vitest'
import { randomUUID } from 'node:crypto'
import { accountOf } from '../support/applicationAccounts'
import { client, type Client } from './http/client'
import { editors } from './http/editors'
import { refusal, runAnswer, workflowAnswer } from './http/schemas'
import { signedIn } from './http/signedIn'
import { submittedItem } from './http/submission'

let editor: Client
let chair: Client
beforeAll(async () => {
  editor = await signedIn(accountOf('editor'))
  chair = await signedIn(accountOf('chair'))
})

const gates = { factual: true, content: true, wording: true }
const at = (item: string, action = ''): string => `/api/items/${item}/workflow${action && `/${action}`}`
const codeOf = (body: unknown): string => refusal.parse(body).error.code
const reasonsOf = (body: unknown): string[] =>
  (refusal.parse(body).error.details.reasons ?? []).map(({ code }) => code)

describe('GET /api/{collection}/{id}/workflow', () => {
  test('tells the person who asks where it stands and what they may do', async () => {
    const item = await submittedItem()
    const answer = workflowAnswer.parse((await editor.get(at(item))).body)
    expect(answer.run).toMatchObject({ step: 'initialReview', status: 'inReview', rev: 1 })
    expect(answer.run.waitingFor[0]).toMatchObject({ role: 'editor' })
    expect(answer.events.map(({ action }) => action)).toEqual(['submit'])
    const approve = answer.actions.find(({ id }) => id === 'approve')
    expect(approve).toMatchObject({ enabled: true, reasons: [] })
    expect(approve?.gates.map(({ id }) => id)).toEqual(Object.keys(gates))
  })

  test('says to somebody whose turn it is not why they may not', async () => {
    const { actions } = workflowAnswer.parse((await chair.get(at(await submittedItem()))).body)
    // What decides nothing is open to everybody of the office.
    expect(actions.filter(({ enabled }) => enabled).map(({ id }) => id)).toEqual(['cc', 'remind', 'comment'])
    expect(actions.find(({ id }) => id === 'approve')?.reasons[0]?.code).toBe('notYourStep')
  })

  test('is not there for visitors, members who did not write it, and items that do not exist', async () => {
    const item = await submittedItem()
    const member = await signedIn(accountOf('member'))
    for (const answer of [
      await client().get(at(item)),
      await member.get(at(item)),
      await editor.get(at(randomUUID())),
    ]) {
      expect(answer.status).toBe(404)
      expect(codeOf(answer.body)).toBe('workflow.notFound')
    }
  })
})

describe('POST /api/{collection}/{id}/workflow/{action}', () => {
  test('answers with the new run', async () => {
    const answer = await editor.post(at(await submittedItem(), 'approve'), { rev: 1, gates })
    expect(answer.status).toBe(200)
    expect(runAnswer.parse(answer.body).run).toMatchObject({
      step: 'review',
      status: 'inReview',
      rev: 2,
    })
  })

  const refusals: [string, string, object, () => Client, number, string, string[]][] = [
    [
      'no point is ticked',
      'approve',
      { rev: 1 },
      () => editor,
      422,
      'workflow.incomplete',
      ['gateRequired', 'gateRequired', 'gateRequired'],
    ],
    [
      'one point is not ticked',
      'approve',
      { rev: 1, gates: { factual: true, wording: true } },
      () => editor,
      422,
      'workflow.incomplete',
      ['gateRequired'],
    ],
    [
      'a return has no reason',
      'return',
      { rev: 1 },
      () => editor,
      422,
      'workflow.incomplete',
      ['reasonRequired'],
    ],
    [
      'a rejection has no kind of reason',
      'reject',
      { rev: 1, reason: '重复' },
      () => editor,
      422,
      'workflow.incomplete',
      ['reasonCodeRequired'],
    ],
    [
      'a rejection names a kind nobody defined',
      'reject',
      { rev: 1, reason: '重复', reasonCode: 'mood' },
      () => editor,
      422,
      'workflow.incomplete',
      ['reasonCodeRequired'],
    ],
    ['the revision is missing', 'approve', { gates }, () => editor, 422, 'workflow.incomplete', []],
    [
      'it is not their turn',
      'approve',
      { rev: 1, gates: { factual: true, content: true } },
      () => chair,
      403,
      'workflow.denied',
      ['notYourStep', 'gateRequired'],
    ],
    ['only its author may', 'withdraw', { rev: 1 }, () => editor, 403, 'workflow.denied', ['notAuthor']],
    [
      'it was submitted before',
      'submit',
      { rev: 1 },
      () => editor,
      403,
      'workflow.denied',
      ['wrongStatus', 'notAuthor'],
    ],
    ['it moved on meanwhile', 'approve', { rev: 0, gates }, () => editor, 409, 'workflow.conflict', []],
    ['there is no such action', 'publish', { rev: 1 }, () => editor, 404, 'workflow.notFound', []],
    ['nobody is signed in', 'approve', { rev: 1, gates }, () => client(), 404, 'workflow.notFound', []],
  ]
  test.each(refusals)('refuses when %s', async (_, action, body, who, status, code, reasons) => {
    const item = await submittedItem()
    const answer = await who().post(at(item, action), body)
    expect(answer.status).toBe(status)
    expect(codeOf(answer.body)).toBe(code)
    expect(reasonsOf(answer.body)).toEqual(reasons)
    expect(workflowAnswer.parse((await editor.get(at(item))).body).run.rev).toBe(1)
  })

  test('a conflict names the present revision', async () => {
    const item = await submittedItem()
    await editor.post(at(item, 'approve'), { rev: 1, gates })
    const { body } = await editor.post(at(item, 'approve'), { rev: 1, gates })
    expect(refusal.parse(body).error.details.rev).toBe(2)
  })

  test('a repeat with the same Idempotency-Key is answered alike and does nothing', async () => {
    const item = await submittedItem()
    const headers = { 'Idempotency-Key': randomUUID() }
    const first = await editor.post(at(item, 'approve'), { rev: 1, gates }, headers)
    const second = await editor.post(at(item, 'approve'), { rev: 1, gates }, headers)
    expect([first.status, second.status]).toEqual([200, 200])
    expect(runAnswer.parse(second.body).run).toEqual(runAnswer.parse(first.body).run)
    const { events } = workflowAnswer.parse((await editor.get(at(item))).body)
    expect(events.map(({ action }) => action)).toEqual(['submit', 'approve'])
  })

  test('of 20 people who approve at once, one succeeds and 19 hear of the conflict, twenty times over', async () => {
    const people = await editors(20)
    for (let round = 0; round < 20; round += 1) {
      const item = await submittedItem()
      const answers = await Promise.all(
        people.map((person) => person.post(at(item, 'approve'), { rev: 1, gates })),
      )
      const statuses = answers.map(({ status }) => status).sort()
      expect(statuses).toEqual([200, ...Array<number>(19).fill(409)])
      const { run, events } = workflowAnswer.parse((await editor.get(at(item))).body)
      expect([run.step, run.rev, events.length]).toEqual(['review', 2, 2])
    }
  }, 180_000)
})
