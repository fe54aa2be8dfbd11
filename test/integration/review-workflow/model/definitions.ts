import type { WorkflowDefinition } from '../../../../plugins/review-workflow'

const both = (text: string) => ({ zh: text, en: text })
const tick = (id: string) => ({ id, label: both(id), required: true })
const step = (id: string, ...roles: string[]) => ({ id, label: both(id), roles, gates: [] })
const order = (key: string, steps: WorkflowDefinition['steps']): WorkflowDefinition => ({
  key,
  version: 1,
  label: both(key),
  steps,
  rejectReasons: [{ code: 'no', label: both('no') }],
})

/** 或签: one signs, and everything may be sent back in every way. */
const anyone = order('anyone', [
  { ...step('edit', 'editor'), gates: [tick('facts')], mayEdit: true },
  {
    ...step('check', 'secretaryGeneral'),
    sendBackTo: ['edit'],
    afterSendBack: ['rerunFrom', 'straightBack', 'rerunAll'],
    afterReturn: 'straightBack',
  },
  {
    ...step('sign', 'chair', 'viceChair'),
    mayEdit: true,
    sendBackTo: ['edit', 'check'],
    afterSendBack: ['straightBack', 'rerunAll', 'rerunFrom'],
    afterReturn: 'straightBack',
  },
])

/** 会签: all sign, side by side and one after the other; then two of several. */
const everyone = order('everyone', [
  { ...step('side', 'editor'), quorum: { kind: 'all' }, sendBackTo: [] },
  {
    ...step('row', 'secretaryGeneral', 'viceChair'),
    quorum: { kind: 'all' },
    order: 'sequential',
    sendBackTo: ['side'],
    afterSendBack: ['straightBack'],
  },
  {
    ...step('two', 'chair', 'supervisor'),
    quorum: { kind: 'count', n: 2 },
    sendBackTo: ['side', 'row'],
    afterSendBack: ['rerunFrom', 'rerunAll'],
  },
])

/** 票签: votes weigh; one person may sign more than one step; the clock may pass a step. */
const votes: WorkflowDefinition = {
  ...order('votes', [
    {
      ...step('weigh', 'editor', 'secretaryGeneral'),
      quorum: { kind: 'weight', n: 3, weights: { secretaryGeneral: 2 } },
      mayEdit: true,
      deadline: { workdays: 2, remindBefore: [1], escalateAfter: [1], onTimeout: 'approve' },
    },
    {
      ...step('pair', 'viceChair', 'chair'),
      quorum: { kind: 'count', n: 2 },
      mayEdit: true,
      sendBackTo: ['weigh'],
      afterSendBack: ['straightBack', 'rerunFrom'],
      deadline: { workdays: 1 },
    },
  ]),
  allowSameApprover: true,
}

/** Where most is barred: who may start, to hand on, to call in, to return, to reject; rules on the text. */
const strict: WorkflowDefinition = {
  ...order('strict', [
    {
      ...step('first', 'editor'),
      gates: [
        {
          id: 'long',
          label: both('long'),
          required: true,
          kind: 'field',
          rule: { field: 'title', is: 'atLeast', n: 3 },
        },
        { id: 'odd', label: both('odd'), required: true, kind: 'check', check: 'odd' },
        { ...tick('said'), note: 'required' },
      ],
      mayTransfer: false,
      mayReject: false,
      deadline: { workdays: 3 },
    },
    { ...step('second', 'secretaryGeneral'), mayAddSigners: false, mayReturn: false, sendBackTo: ['first'] },
    { ...step('third', 'chair'), mayReturn: false, sendBackTo: ['second'], afterSendBack: ['straightBack'] },
  ]),
  mayStart: ['member'],
}

export const definitions = [anyone, everyone, votes, strict]
