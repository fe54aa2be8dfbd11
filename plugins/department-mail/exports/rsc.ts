export { RetryControls } from '../admin/RetryControls'
export { SeenMessage } from '../admin/SeenMessage'
export { StateCell } from '../admin/StateCell'
