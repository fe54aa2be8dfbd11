import type { Actor, RunState, RunStatus, WorkflowDefinition } from '../../../plugins/review-workflow/core/types'

const both = (text: string) => ({ zh: text, en: text })
const gate = (id: string, required = true) => ({ id, label: both(id), required })

/** Three steps that differ in everything a step may differ in. */
export const definition: WorkflowDefinition = {
  key: 'three-steps',
  version: 1,
  label: both('three steps'),
  steps: [
    {
      id: 'first',
      label: both('first'),
      roles: ['editor'],
      gates: [gate('facts'), gate('style', false)],
      mayEdit: true,
    },
    {
      id: 'second',
      label: both('second'),
      roles: ['chief', 'deputy'],
      gates: [gate('policy')],
      mayReject: false,
    },
    { id: 'third', label: both('third'), roles: ['chair'], gates: [], mayReturn: false },
  ],
  rejectReasons: [{ code: 'low_value', label: both('low value') }],
}

export const everyStatus: RunStatus[] = ['draft', 'inReview', 'returned', 'approved', 'rejected', 'withdrawn']

export const actor = (id: string, ...roles: string[]): Actor => ({
  kind: 'user',
  id,
  name: id,
  roles,
  scope: 'here',
})
export const author = actor('author')
export const editor = actor('editor', 'editor')
export const chief = actor('chief', 'chief')
export const chair = actor('chair', 'chair')

export const aRun = (change: Partial<RunState> = {}): RunState => ({
  id: 'run',
  status: 'draft',
  step: null,
  rev: 0,
  round: 0,
  authors: [author.id],
  submittedBy: null,
  approvals: [],
  contentHash: null,
  scope: 'here',
  ...change,
})

export const inReview = (step: string, change: Partial<RunState> = {}): RunState =>
  aRun({ status: 'inReview', step, rev: 1, round: 1, submittedBy: author.id, contentHash: 'text', ...change })
