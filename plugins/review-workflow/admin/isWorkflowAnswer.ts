import type { WorkflowAnswer } from './types'

/** Tells the workflow endpoint's answer from anything else that may come over the wire (a proxy's page, an error). */
export const isWorkflowAnswer = (value: unknown): value is WorkflowAnswer =>
  typeof value === 'object' &&
  value !== null &&
  ['run', 'steps', 'actions', 'events'].every((key) => typeof Reflect.get(value, key) === 'object')
