import type { WorkflowAnswer } from './types'

/** Tells the workflow endpoint's answer from anything else that may come over the wire (a proxy's page, an error). */
export const isWorkflowAnswer = (value: unknown): value is WorkflowAnswer =>
  typeof value === 'object' &&
  value !== null &&
  isObject(Reflect.get(value, 'run')) &&
  ['steps', 'actions', 'events'].every((key) => Array.isArray(Reflect.get(value, key)))

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null
