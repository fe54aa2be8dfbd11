export { adviseSubmission } from './adviseSubmission'
export { usualWords } from './adviseLength'
export type { Advice, AdviceCode, AdviceTerms } from './types'
