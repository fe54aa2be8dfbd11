/** Reading a mailbox in the worker; imports neither Payload nor React. */
export { createPoller, type Poller, type PollerOptions } from '../inbound/poll/createPoller'
