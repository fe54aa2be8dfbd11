/**
 * How a duty stands with its deadline, the most pressing first: the colour of its last notice; past its deadline
 * with no notice yet; due within three days; in time; its clock at rest while a question to the office is open.
 */
export const standings = ['red', 'orange', 'blue', 'late', 'soon', 'calm', 'paused'] as const
export type Standing = (typeof standings)[number]

/**
 * What the supervisor looks through: everything that is open, then one queue for each thing only the office can
 * do. A duty may stand in several.
 */
export const boardQueues = [
  'open',
  'arbitrate',
  'questions',
  'verify',
  'late',
  'unacknowledged',
  'publication',
  'promises',
] as const
export type BoardQueue = (typeof boardQueues)[number]
