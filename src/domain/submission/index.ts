export { checkSubmission, secretCode } from './checkSubmission'
export { hasSecretMarking } from './hasSecretMarking'
export { readSubmission } from './readSubmission'
export { limits as submissionLimits, type Issue, type SubmissionInput } from './types'
