/** Words for the codes an operation refuses with. */
export const errors = {
  'request.invalid': '提交的内容不完整或格式不正确，请检查后重试。',
  'issue.notFound': '没有找到这一期，或您无权发布。',
  'issue.notSigned': '这一期还没有签发，签发后才能发布。',
  'issue.alreadyPublished': '这一期已经发布过了。',
  'item.notFound': '没有找到这条信息，或您无权交办。',
  'item.notApproved': '这条信息还没有审定，审定后才能交办。',
  'department.noContact': '{{department}}没有已核实且在有效期内的联系人，请先在“承办单位”中补充。',
  'assignment.alreadyOpen': '这条信息已交{{department}}办理，尚未办结。',
  'assignment.notFound': '没有找到这项交办，或您无权审核。',
  'assignment.conflict': '这项交办已有变动，请刷新后再操作。',
  'assignment.noteRequired': '退回重办须写明原因。',
  'topic.notFound': '没有找到这个选题，或您无权处理。',
  'topic.notNow': '这个选题的状态已有变动，现在不能这样做。',
  'topic.deadlinePassed': '截止时间已过，请先修改截止时间并保存。',
  'topic.summaryMissing': '请先填写征集小结并保存。',
  'topic.remindedToday': '今天已经提醒过尚未报送的人，每天只能提醒一次。',
}

export type ErrorTexts = typeof errors
