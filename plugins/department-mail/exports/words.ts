// Names of what messages and addresses are, for the application's own pages. Imports neither Payload nor React.
export { stateName } from '../translations/stateName'
export { suppressionReason } from '../translations/suppressionReason'
