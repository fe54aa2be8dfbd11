import type { WorkflowDefinition } from '../../../plugins/review-workflow/core/types'
import type { StoredEvent } from '../../../plugins/review-workflow/store/eventTypes'

const both = (zh: string, en: string) => ({ zh, en })

export const definition: WorkflowDefinition = {
  key: 'post-review',
  version: 2,
  label: both('文章审核', 'Post review'),
  steps: [
    {
      id: 'check',
      label: both('编辑审核', 'Editing'),
      roles: ['editor'],
      gates: [
        { id: 'facts', label: both('事实', 'Facts'), required: true },
        { id: 'length', label: both('篇幅', 'Length'), required: true, kind: 'field' },
      ],
    },
    { id: 'sign', label: both('签发', 'Signing'), roles: ['chief'], gates: [] },
  ],
  rejectReasons: [{ code: 'offTopic', label: both('不合主题', 'Off topic') }],
}

export const event = (rest: Partial<StoredEvent> = {}): StoredEvent => ({
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
  gates: {},
  contentHash: 'h',
  at: '2026-03-08T06:05:00.000Z',
  via: 'api',
  onBehalfOf: null,
  onBehalfOfName: null,
  details: {},
  address: null,
  prevHash: null,
  hash: 'h',
  ...rest,
})
