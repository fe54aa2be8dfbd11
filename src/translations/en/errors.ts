import type { ErrorTexts } from '../zh/errors'

export const errors: ErrorTexts = {
  'request.invalid': 'What was sent is incomplete or not in the right form. Check it and try again.',
  'issue.notFound': 'There is no such issue, or it is not yours to publish.',
  'issue.notSigned': 'This issue is not signed yet; it can be published once it is.',
  'issue.alreadyPublished': 'This issue has been published already.',
  'item.notFound': 'There is no such item, or it is not yours to assign.',
  'item.notApproved': 'This item is not approved yet; it can be assigned once it is.',
  'department.noContact':
    '{{department}} has no verified contact who is valid now. Add one under “Departments” first.',
  'assignment.alreadyOpen': 'This item is already with {{department}} and not concluded.',
  'assignment.notFound': 'There is no such assignment, or it is not yours to verify.',
  'assignment.conflict': 'This assignment has changed. Refresh, then decide.',
  'assignment.noteRequired': 'Say why it has to be redone.',
  'topic.notFound': 'There is no such topic, or it is not yours to act on.',
  'topic.notNow': 'This topic has moved on; that cannot be done now.',
  'topic.deadlinePassed': 'The deadline has passed. Change it and save first.',
  'topic.summaryMissing': 'Write what came of it and save first.',
  'topic.remindedToday': 'Those who have not answered were reminded today; once a day is the most.',
}
