export { Answers } from '../admin/Answers'
export { ReleaseControls } from '../admin/ReleaseControls'
export { WaitingCell } from '../admin/WaitingCell'
