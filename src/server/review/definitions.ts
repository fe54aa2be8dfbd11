import type { Deadline, ResumePolicy, WorkflowDefinition } from '../../../plugins/review-workflow'
import { type gates, rejectReasons } from '../../domain/vocabulary'
import { both } from '../../translations'

const gate = (id: (typeof gates)[number], required = true) => ({
  id,
  label: both((t) => t.options.gates[id]),
  required,
})

/** Five working days a step, told the day before, and to the secretary-general three days after. */
const deadline: Deadline = {
  workdays: 5,
  remindBefore: [1],
  escalateAfter: [3],
  escalateTo: ['secretaryGeneral'],
}

const afterSendBack: ResumePolicy[] = ['rerunFrom', 'straightBack', 'rerunAll']

/** Every entry of an issue is approved and reads as it did then (I2). */
const bundle = {
  id: 'bundle',
  label: both((t) => t.review.issueGates.bundle),
  required: true,
  kind: 'check',
  check: 'bundle',
} as const

/** 研究室初审 → 秘书长审核 → 分管副主席审批 → 主席审定 (source: the office of 任城; gates: the union of five offices). */
export const itemReview: WorkflowDefinition = {
  key: 'item-review',
  version: 1,
  label: both((t) => t.review.items),
  steps: [
    {
      id: 'initialReview',
      label: both((t) => t.review.steps.initialReview),
      roles: ['editor'],
      gates: [gate('factual'), gate('content'), gate('wording')],
      mayEdit: true,
      deadline,
    },
    {
      id: 'review',
      label: both((t) => t.review.steps.review),
      roles: ['secretaryGeneral'],
      gates: [gate('policy'), gate('wording')],
      sendBackTo: ['initialReview'],
      afterSendBack,
      deadline,
    },
    {
      id: 'approval',
      label: both((t) => t.review.steps.approval),
      roles: ['viceChair'],
      gates: [gate('political'), gate('policy')],
      sendBackTo: ['initialReview', 'review'],
      afterSendBack,
      deadline,
    },
    {
      id: 'finalApproval',
      label: both((t) => t.review.steps.finalApproval),
      roles: ['chair'],
      gates: [gate('political')],
      sendBackTo: ['initialReview', 'review', 'approval'],
      afterSendBack,
      deadline,
    },
  ],
  rejectReasons: rejectReasons.map((code) => ({ code, label: both((t) => t.options.rejectReasons[code]) })),
}

/** Every entry was passed in a monthly consultation, where the series asks for one. */
const consulted = {
  id: 'consulted',
  label: both((t) => t.review.issueGates.consulted),
  required: true,
  kind: 'check',
  check: 'consulted',
} as const

/**
 * 核稿 → 月会商 → 签发. The last approval signs: it numbers and freezes the issue in the same transaction.
 * Version 1 had no consultation; what was handed in under it is signed by it.
 */
export const issueSignOff: WorkflowDefinition = {
  key: 'issue-sign-off',
  version: 2,
  label: both((t) => t.review.issues),
  steps: [
    {
      id: 'proof',
      label: both((t) => t.review.steps.proof),
      roles: ['secretaryGeneral'],
      gates: [
        { id: 'complete', label: both((t) => t.review.issueGates.complete), required: true },
        { id: 'wording', label: both((t) => t.review.issueGates.wording), required: true },
        bundle,
      ],
      mayEdit: true,
      mayReject: false,
    },
    {
      id: 'consultation',
      label: both((t) => t.review.steps.consultation),
      roles: ['viceChair'],
      gates: [{ id: 'order', label: both((t) => t.review.issueGates.order), required: true }, consulted],
      sendBackTo: ['proof'],
    },
    {
      id: 'signOff',
      label: both((t) => t.review.steps.signOff),
      roles: ['chair'],
      gates: [{ id: 'consent', label: both((t) => t.review.issueGates.consent), required: true }, bundle],
      sendBackTo: ['proof', 'consultation'],
    },
  ],
  rejectReasons: [
    { code: 'rework', label: both((t) => t.review.issueReasons.rework) },
    { code: 'cancelled', label: both((t) => t.review.issueReasons.cancelled) },
  ],
}
