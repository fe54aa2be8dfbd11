import type { FormAction } from '../../../plugins/public-submission'
import { adviseSubmission, readSubmission } from '../../domain/submission'

/** Shows the form again with what a reviewer would say of it; for who has no script that says it while they write. */
export const showAdvice: FormAction = ({ values }) => ({
  values,
  notes: [{ code: 'checked', context: { count: adviseSubmission(readSubmission(values)).length } }],
  focus: 'advice',
})
