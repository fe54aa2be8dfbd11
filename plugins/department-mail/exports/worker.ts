/** What the worker process needs; imports neither Payload nor React. */
export { mailNames } from '../core/names'
export {
  createDeliverTask,
  type DeliverTaskOptions,
  type MailTask,
  type MailTaskContext,
} from '../worker/createDeliverTask'
export {
  createMailTransport,
  type MailTransport,
  type MailTransportOptions,
} from '../worker/createMailTransport'
export { freeDeadLeases, type FreedLeases } from '../worker/freeDeadLeases'
export { sweepMessages, type SweepOptions, type SweepResult } from '../worker/sweepMessages'
