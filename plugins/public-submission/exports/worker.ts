/** What a worker process needs; imports neither Payload nor React. */
export { sweepDrafts, type Swept } from '../store/sweepDrafts'
