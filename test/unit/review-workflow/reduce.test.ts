import { describe, expect, it } from 'vitest'
import { actionIds, actionRules, isActionId } from '../../../plugins/review-workflow/core/actions'
import type { ActionId, Actor, RunState } from '../../../plugins/review-workflow/core/types'
import {
  actor,
  after,
  approval,
  aRun,
  author,
  by,
  chair,
  chief,
  clock,
  decide,
  definition,
  deputy,
  editor,
  everyStatus,
  gate,
  inReview,
  later,
  monday,
  named,
  order,
  placed,
  planOf,
  refusals,
  seat,
  step,
  stranger,
  visit,
  type Act,
} from './support'

const colleague = actor('colleague', 'desk')

/** An order in which each action is somebody's to take, and a run on which they may. */
const wide = order([
  step('desk', {
    sendBackTo: ['earlier'],
    deadline: { workdays: 1, onTimeout: 'approve' },
  }),
])
const rightPerson: Partial<Record<ActionId, Actor>> = {
  submit: author,
  withdraw: author,
  timeout: clock,
  dueSoon: clock,
  overdue: clock,
  escalate: clock,
}
const signer = actor('signer', 'desk')
const rightForm: Partial<Record<ActionId, Partial<Act>>> = {
  sendBack: { to: 'earlier' },
  transfer: { people: [colleague] },
  delegate: { people: [colleague] },
  addSigner: { people: [colleague] },
  removeSigner: { people: [chief] },
  cc: { people: [colleague] },
  ack: { facts: { hasCopy: true } },
  timeout: { facts: { now: later(48) } },
}

/** A run on which the action is possible in this status, if the table says that it exists there at all. */
function standing(status: RunState['status'], action: ActionId): RunState {
  if (status !== 'inReview') return aRun({ status })
  const undo = { actor: signer.id, step: 'desk', approvals: [], visit: visit(), dueAt: null }
  const special: Partial<Record<ActionId, Partial<RunState['visit']>>> = {
    takeBack: { undo },
    handBack: { delegation: { from: named(signer), to: named(colleague) } },
    removeSigner: { seats: [seat(chief, { addedBy: signer.id })] },
    release: { claim: { person: named(signer), until: later(1) } },
  }
  return inReview('desk', { visit: visit(special[action]), dueAt: later(24) })
}

describe('an action', () => {
  const cells = actionIds.flatMap((action) => everyStatus.map((status) => [action, status] as const))
  const attempt = (action: ActionId, who: Actor): Act => by(who, action, rightForm[action])

  it.each(cells)('%s from %s is possible exactly where the table says', (action, status) => {
    const earlier = order([step('earlier'), ...wide.steps])
    const workflow = action === 'sendBack' ? earlier : wide
    const decision = decide(
      workflow,
      standing(status, action),
      attempt(action, rightPerson[action] ?? signer),
    )
    expect(decision.ok).toBe(actionRules[action].from.includes(status))
  })

  it.each(cells)('%s from %s is for nobody who has no part in it', (action, status) => {
    const who = { ...attempt(action, stranger), facts: {} }
    expect(decide(wide, standing(status, action), who).ok).toBe(false)
  })

  it.each(actionIds)('%s moves the revision on exactly when it decides something', (action) => {
    const workflow = action === 'sendBack' ? order([step('earlier'), ...wide.steps]) : wide
    const [status = 'draft'] = actionRules[action].from
    const run = standing(status, action)
    const plan = planOf(workflow, run, attempt(action, rightPerson[action] ?? signer))
    expect(plan.next.rev).toBe(run.rev + (actionRules[action].decides ? 1 : 0))
    expect(plan.keepSnapshot).toBe(actionRules[action].keepsText)
  })

  it.each(['timeout', 'dueSoon', 'overdue', 'escalate'] as const)('%s is for the clock alone', (action) => {
    expect(refusals(wide, standing('inReview', action), attempt(action, signer))).toContain('onlyTheClock')
  })

  it('is known by its name alone', () => {
    expect(['approve', 'publish', 'toString'].map(isActionId)).toEqual([true, false, false])
  })
})

const atSecond = inReview('second', { approvals: [approval('first', 'editor')] })

const refused: [string, RunState, Act, string[]][] = [
  ['approving at somebody else’s step', inReview('first'), by(chief, 'approve'), ['notYourStep']],
  [
    'approving in another body',
    inReview('first'),
    by({ ...editor, scope: 'elsewhere' }, 'approve'),
    ['notYourStep'],
  ],
  ['approving what one wrote', inReview('first'), by({ ...editor, id: author.id }, 'approve'), ['isAuthor']],
  ['returning what one wrote', inReview('first'), by({ ...editor, id: author.id }, 'return'), ['isAuthor']],
  [
    'approving a second step of the same text',
    inReview('second', { approvals: [approval('first', 'chief')] }),
    by(chief, 'approve'),
    ['approvedEarlierStep'],
  ],
  [
    'approving a second step after somebody signed the first for one',
    inReview('second', { approvals: [approval('first', 'proxy', { onBehalfOf: 'chief' })] }),
    by(chief, 'approve'),
    ['approvedEarlierStep'],
  ],
  [
    'approving a text that is not the one under review',
    atSecond,
    by(chief, 'approve', { facts: { contentHash: 'other' } }),
    ['contentChanged'],
  ],
  [
    'approving without a required gate',
    inReview('first'),
    by(editor, 'approve', { gates: { style: true } }),
    ['gateRequired'],
  ],
  [
    'approving with a gate that says no',
    inReview('first'),
    by(editor, 'approve', { gates: { facts: false } }),
    ['gateRequired'],
  ],
  [
    'returning without a reason',
    inReview('first'),
    by(editor, 'return', { reason: ' \n' }),
    ['reasonRequired'],
  ],
  [
    'sending back without a reason',
    atSecond,
    by(chief, 'sendBack', { reason: '', to: 'first' }),
    ['reasonRequired'],
  ],
  ['commenting with nothing', atSecond, by(chief, 'comment', { reason: '' }), ['reasonRequired']],
  [
    'rejecting with an unknown code',
    inReview('first'),
    by(editor, 'reject', { reasonCode: 'x' }),
    ['reasonCodeRequired'],
  ],
  [
    'rejecting with nothing',
    inReview('first'),
    { action: 'reject', actor: editor },
    ['reasonRequired', 'reasonCodeRequired'],
  ],
  ['rejecting where a step may not', inReview('second'), by(chief, 'reject'), ['notAllowedAtStep']],
  ['returning where a step may not', inReview('third'), by(chair, 'return'), ['notAllowedAtStep']],
  [
    'sending back where a step may not',
    inReview('third'),
    by(chair, 'sendBack', { to: 'first' }),
    ['notAllowedAtStep', 'targetRequired'],
  ],
  [
    'transferring where a step may not',
    inReview('third'),
    by(chair, 'transfer', { people: [stranger] }),
    ['notAllowedAtStep'],
  ],
  [
    'asking for an opinion where a step may not',
    inReview('third'),
    by(chair, 'delegate', { people: [stranger] }),
    ['notAllowedAtStep'],
  ],
  [
    'calling signers in where a step may not',
    inReview('third'),
    by(chair, 'addSigner', { people: [stranger] }),
    ['notAllowedAtStep'],
  ],
  ['transferring to nobody', inReview('second'), by(chief, 'transfer'), ['personRequired']],
  [
    'transferring to two',
    inReview('second'),
    by(chief, 'transfer', { people: [stranger, actor('other')] }),
    ['personRequired'],
  ],
  ['calling nobody in', inReview('second'), by(chief, 'addSigner', { people: [] }), ['personRequired']],
  ['giving nobody a copy', inReview('second'), by(chief, 'cc'), ['personRequired']],
  ['submitting somebody else’s draft', aRun(), by(editor, 'submit'), ['notAuthor']],
  ['withdrawing somebody else’s draft', aRun(), by(editor, 'withdraw'), ['notAuthor']],
  ['withdrawing what was approved once', atSecond, by(author, 'withdraw'), ['alreadyReviewed']],
  [
    'withdrawing what was sent back inside the office',
    inReview('first', {
      visit: visit({ resume: { policy: 'rerunAll', sender: 'second', workdaysLeft: null } }),
    }),
    by(author, 'withdraw'),
    ['alreadyReviewed'],
  ],
  ['submitting twice', inReview('first'), by(author, 'submit'), ['wrongStatus']],
  [
    'submitting somebody else’s item twice, and hearing both',
    inReview('first'),
    by(editor, 'submit'),
    ['wrongStatus', 'notAuthor'],
  ],
  [
    'doing everything wrong at once, and hearing all of it',
    inReview('first'),
    by({ ...chief, id: author.id }, 'approve', { gates: {} }),
    ['notYourStep', 'isAuthor', 'gateRequired'],
  ],
  ['taking back what somebody else did', inReview('second'), by(chief, 'takeBack'), ['notNow']],
  ['handing back what nobody asked', inReview('second'), by(chief, 'handBack'), ['notNow']],
  [
    'letting off a signer one did not call in',
    inReview('second', { visit: visit({ seats: [seat(stranger, { addedBy: deputy.id })] }) }),
    by(chief, 'removeSigner', { people: [stranger] }),
    ['notNow'],
  ],
  [
    'letting off a signer who has signed',
    inReview('second', {
      visit: visit({ seats: [seat(stranger, { addedBy: chief.id, state: 'signed' })] }),
    }),
    by(chief, 'removeSigner', { people: [stranger] }),
    ['notNow'],
  ],
  ['releasing what one did not claim', inReview('second'), by(chief, 'release'), ['notNow']],
  ['reading a copy one never got', inReview('second'), by(stranger, 'ack'), ['notNow']],
  [
    'a copy from outside the office',
    inReview('second'),
    by(author, 'cc', { people: [chief] }),
    ['notYourStep'],
  ],
  ['a reminder from outside', inReview('second'), by(stranger, 'remind'), ['notYourStep']],
  ['a comment from outside', inReview('second'), by(stranger, 'comment'), ['notYourStep']],
  [
    'a second reminder within a day',
    inReview('second'),
    by(author, 'remind', { facts: { remindedAt: monday, now: later(23) } }),
    ['remindedLately'],
  ],
]

describe('the reducer refuses', () => {
  it.each(refused)('%s', (_, run, act, expected) => expect(refusals(definition, run, act)).toEqual(expected))
})

describe('the reducer allows', () => {
  const allowed: [string, RunState, Act][] = [
    ['a step to any of its roles', inReview('second'), by(deputy, 'approve')],
    ['a comment to an author', inReview('second'), by(author, 'comment')],
    ['a comment to whoever holds another step', inReview('second'), by(chair, 'comment')],
    ['a comment on what is over', aRun({ status: 'rejected' }), by(chair, 'comment')],
    [
      'a second reminder after a day',
      inReview('second'),
      by(author, 'remind', { facts: { remindedAt: monday, now: later(24) } }),
    ],
    ['a withdrawal before anybody worked on it', inReview('first'), by(author, 'withdraw')],
  ]
  it.each(allowed)('%s', (_, run, act) => expect(refusals(definition, run, act)).toEqual([]))

  it('one person two steps where the definition says so', () => {
    const relaxed = { ...definition, allowSameApprover: true }
    const run = inReview('second', { approvals: [approval('first', 'chief')] })
    expect(placed(after(relaxed, run, by(chief, 'approve')))).toBe('third')
  })

  it('a step to people it names, whatever their roles', () => {
    const workflow = order([step('desk', { roles: [], people: ['stranger'] })])
    expect(placed(after(workflow, inReview('desk'), by(stranger, 'approve')))).toBe('approved')
    expect(refusals(workflow, inReview('desk'), by(editor, 'approve'))).toEqual(['notYourStep'])
  })

  it('anybody of the right role where there is only one body', () => {
    const run = inReview('first', { scope: null })
    expect(refusals(definition, run, by({ ...editor, scope: 'anywhere' }, 'approve'))).toEqual([])
  })

  it('reminders as often as the order says', () => {
    const hourly = { ...definition, remindHours: 1 }
    const remind = (now: string) => by(author, 'remind', { facts: { remindedAt: monday, now } })
    expect(refusals(hourly, inReview('first'), remind(later(1)))).toEqual([])
    expect(refusals(hourly, inReview('first'), remind(later(0.9)))).toEqual(['remindedLately'])
  })
})

describe('a line in the history that decides nothing', () => {
  const lines: [string, Act, object][] = [
    ['a comment', by(author, 'comment'), {}],
    ['a reminder', by(author, 'remind'), {}],
    ['a copy', by(chief, 'cc', { people: [stranger] }), { people: [named(stranger)] }],
    ['a copy read', by(stranger, 'ack', { facts: { hasCopy: true } }), {}],
  ]
  it.each(lines)('leaves the run as it is: %s', (_, act, details) => {
    const plan = planOf(definition, atSecond, act)
    expect({ ...atSecond, ...plan.next }).toEqual(atSecond)
    expect(plan).toMatchObject({ keepSnapshot: false, onBehalfOf: null, gates: {} })
    expect(plan.details).toEqual(details)
  })
})

describe('who may start', () => {
  const strict = { ...definition, mayStart: ['member'] }
  it('is every author where the order names no roles', () => {
    expect(refusals(definition, aRun(), by(author, 'submit'))).toEqual([])
  })
  it('is only an author of the named roles where it does', () => {
    expect(refusals(strict, aRun(), by(author, 'submit'))).toEqual(['mayNotStart'])
    expect(refusals(strict, aRun(), by({ ...author, roles: ['member'] }, 'submit'))).toEqual([])
  })
  it('is also whoever holds the private address, having no roles', () => {
    expect(refusals(strict, aRun(), by({ ...author, kind: 'author' }, 'submit'))).toEqual([])
  })
  it('says nothing of withdrawing', () => {
    expect(refusals(strict, aRun(), by(author, 'withdraw'))).toEqual([])
  })
})

describe('what an approval records', () => {
  it('is every gate of the step as it came out', () => {
    const plan = planOf(definition, inReview('first'), by(editor, 'approve'))
    expect(plan.gates).toEqual({ facts: true, style: false })
    expect(plan.details).toEqual({})
  })
  it('is the note beside a tick', () => {
    const gates = { facts: { ticked: true, note: ' checked twice ' }, style: { ticked: false, note: ' ' } }
    const plan = planOf(definition, inReview('first'), by(editor, 'approve', { gates }))
    expect(plan.details).toEqual({
      gateResults: { facts: { passed: true, note: 'checked twice' }, style: { passed: false } },
    })
  })
  it('is what a check said', () => {
    const workflow = order([step('desk', { gates: [gate('alike', { kind: 'check', check: 'similarity' })] })])
    const checks = { alike: { passed: true, text_zh: '无雷同', text_en: 'nothing alike' } }
    const plan = planOf(workflow, inReview('desk'), by(signer, 'approve', { facts: { checks } }))
    expect(plan.details).toEqual({ gateResults: checks })
  })
  it('is the present text, which is kept', () => {
    const plan = planOf(definition, inReview('first'), by(editor, 'approve'))
    expect(plan.next.approvals).toEqual([approval('first', editor.id)])
    expect(plan.keepSnapshot).toBe(true)
  })
})
