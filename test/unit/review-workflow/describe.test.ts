import { describe, expect, it } from 'vitest'
import { describeActions, type ActionDescription } from '../../../plugins/review-workflow/core/describe'
import type { ActionId, Actor, Facts, RunState } from '../../../plugins/review-workflow/core/types'
import {
  actor,
  approval,
  aRun,
  author,
  chair,
  chief,
  definition,
  editor,
  everyStatus,
  factsWith,
  gate,
  inReview,
  later,
  named,
  order,
  proxyOf,
  refusals,
  seat,
  step,
  stranger,
  visit,
} from './support'

function described(
  run: RunState,
  who: Actor,
  id: ActionId,
  { workflow = definition, facts = {} }: { workflow?: typeof definition; facts?: Partial<Facts> } = {},
): ActionDescription {
  const found = describeActions(workflow, run, who, factsWith(facts)).find((action) => action.id === id)
  if (!found) throw new Error(`${id} is not described`)
  return found
}

describe('what a person is offered', () => {
  it('is what the reducer would refuse for nothing but the form', () => {
    const runs = [
      inReview('first'),
      inReview('second', { approvals: [approval('first', 'editor')] }),
      inReview('third'),
      ...everyStatus.filter((status) => status !== 'inReview').map((status) => aRun({ status })),
    ]
    const incomplete = [
      'reasonRequired',
      'reasonCodeRequired',
      'gateRequired',
      'targetRequired',
      'personRequired',
    ]
    for (const run of runs) {
      for (const who of [author, editor, chief, chair, stranger]) {
        for (const { id, enabled } of describeActions(definition, run, who, factsWith())) {
          const reasons = refusals(definition, run, { action: id, actor: who })
          expect({ id, enabled }).toEqual({ id, enabled: reasons.every((code) => incomplete.includes(code)) })
        }
      }
    }
  })

  it('is nothing that only the clock does', () => {
    const ids = describeActions(definition, inReview('first'), editor, factsWith()).map(({ id }) => id)
    for (const id of ['timeout', 'dueSoon', 'overdue', 'escalate']) expect(ids).not.toContain(id)
  })

  it('says why not, leaving out what a form still asks for', () => {
    expect(described(inReview('first'), chief, 'approve').reasons).toEqual([
      { code: 'notYourStep', incomplete: false, context: { step: 'first' } },
    ])
    expect(described(inReview('first'), editor, 'approve').reasons).toEqual([])
  })
})

describe('an approval is described', () => {
  it('with its gates', () => {
    expect(described(inReview('first'), editor, 'approve').gates).toEqual([
      { id: 'facts', label: gate('facts').label, required: true, kind: 'manual', note: 'optional' },
      { id: 'style', label: gate('style').label, required: false, kind: 'manual', note: 'optional' },
    ])
    expect(described(aRun(), author, 'approve').gates).toEqual([])
  })

  it('with how rules and checks came out', () => {
    const workflow = order([
      step('desk', {
        gates: [
          gate('long', { kind: 'field', rule: { field: 'text', is: 'filled' } }),
          gate('alike', { kind: 'check', check: 'similarity', note: 'none' }),
        ],
      }),
    ])
    const checks = { alike: { passed: true, text_zh: '无雷同' } }
    const { gates } = described(inReview('desk'), actor('a', 'desk'), 'approve', {
      workflow,
      facts: { checks },
    })
    expect(gates.map(({ outcome }) => outcome)).toEqual([{ passed: false }, checks.alike])
  })

  it('with where it leads and whose approvals end with it', () => {
    const run = inReview('second', { approvals: [approval('first', 'editor')] })
    expect(described(run, chief, 'approve').effect).toEqual({ to: 'step:third', voids: [] })
    const shaping = order([step('desk'), step('second', { roles: ['chief'], mayEdit: true })])
    const changed = inReview('second', { approvals: [approval('desk', 'a')] })
    expect(
      described(changed, chief, 'approve', { workflow: shaping, facts: { contentHash: 'other' } }).effect,
    ).toEqual({ to: 'step:desk', voids: ['desk'] })
  })

  it('with nowhere where it is refused', () => {
    expect(described(inReview('second'), editor, 'approve').effect).toBe(null)
  })

  it('with in whose place it would be', () => {
    expect(described(inReview('first'), proxyOf(stranger, editor), 'approve').onBehalfOf).toEqual(
      named(editor),
    )
    expect(described(inReview('first'), editor, 'approve').onBehalfOf).toBe(null)
  })
})

describe('the other actions are described', () => {
  const atSecond = inReview('second', { approvals: [approval('first', 'editor')] })

  it('with the steps a sending back may go to, and what may follow', () => {
    expect(described(atSecond, chief, 'sendBack')).toMatchObject({
      targets: [{ id: 'first', label: { zh: 'first' } }],
      resumes: ['rerunFrom'],
      effect: null,
    })
    expect(described(aRun(), author, 'sendBack')).toMatchObject({ targets: [], resumes: ['rerunFrom'] })
    const offering = order([step('one'), step('two', { sendBackTo: ['one'], afterSendBack: ['rerunAll'] })])
    expect(described(inReview('two'), chief, 'sendBack', { workflow: offering }).resumes).toEqual([
      'rerunAll',
    ])
  })

  it('with the words for a rejection', () => {
    expect(described(inReview('first'), editor, 'reject')).toMatchObject({
      needs: 'code',
      reasonCodes: definition.rejectReasons,
    })
    expect(described(inReview('first'), editor, 'return')).toMatchObject({ needs: 'text', reasonCodes: [] })
  })

  it('with the people and places of a call for signers', () => {
    expect(described(atSecond, chief, 'addSigner')).toMatchObject({
      people: 'many',
      positions: ['before', 'parallel', 'after'],
    })
    expect(described(atSecond, chief, 'transfer')).toMatchObject({ people: 'one', positions: [] })
  })

  it('with those who may be let off', () => {
    const seats = [
      seat(stranger, { addedBy: chief.id }),
      seat(editor, { addedBy: 'somebody' }),
      seat(chair, { addedBy: chief.id, state: 'signed' }),
    ]
    const run = { ...atSecond, visit: visit({ seats }) }
    expect(described(run, chief, 'removeSigner').removable).toEqual([named(stranger)])
    expect(described(run, chief, 'approve').removable).toEqual([])
  })

  it('with the words that only an answer needs, not a recall', () => {
    const run = { ...atSecond, visit: visit({ delegation: { from: named(chief), to: named(stranger) } }) }
    expect(described(run, stranger, 'handBack').needs).toBe('text')
    expect(described(run, chief, 'handBack').needs).toBe('optional')
    expect(described(run, proxyOf(editor, chief), 'handBack')).toMatchObject({
      enabled: true,
      needs: 'optional',
      onBehalfOf: named(chief),
    })
  })

  it('with no effect where they decide nothing', () => {
    expect(described(atSecond, chief, 'comment').effect).toBe(null)
    expect(described(atSecond, chief, 'claim').effect).toEqual({ to: 'step:second', voids: [] })
    const claimed = { ...atSecond, visit: visit({ claim: { person: named(chief), until: later(1) } }) }
    expect(described(claimed, chief, 'release').effect).toEqual({ to: 'step:second', voids: [] })
  })
})
