import type { Texts } from '../../../../translations'
import type { DispatchWords } from './DispatchFields'

/** The words the dispatch dialog needs, out of the dictionaries: no more crosses to the browser. */
export const dispatchWords = ({ supervision, options, admin }: Texts): DispatchWords => ({
  dispatch: supervision.dispatch,
  roles: options.assignmentRoles,
  grades: options.dutyGrades,
  optional: admin.dialog.optional,
})
