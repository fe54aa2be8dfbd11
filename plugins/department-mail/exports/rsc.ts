export { RetryControls } from '../admin/RetryControls'
export { StateCell } from '../admin/StateCell'
