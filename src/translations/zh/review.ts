/** Words of the review orders. */
export const review = {
  items: '社情民意信息审核',
  issues: '期次签发',
  steps: {
    initialReview: '研究室初审',
    review: '秘书长审核',
    approval: '分管副主席审批',
    finalApproval: '主席审定',
    proof: '秘书长核稿',
    signOff: '主席签发',
  },
  digestName: '社情民意信息摘编',
  digestIssuer: '{{body}}研究室',
  demoBody: '澄江市政协',
  edition: {
    situation: '一、情况反映',
    analysis: '二、原因分析',
    suggestions: '三、意见建议',
    suggestionsWithoutAnalysis: '二、意见建议',
    suggestion: '{{number}}. {{text}}',
    byline: '供稿：{{people}}',
    person: '{{name}}（{{about}}）',
    separator: '、',
    publicReporter: '群众',
  },
  timeline: {
    submit: '提交',
    approve: '{{step}}：通过',
    return: '退回修改',
    reject: '不予采用',
    withdraw: '撤回',
    issued: '编入《{{series}}》{{year}}年第{{number}}期',
    handled: '{{department}}已答复',
  },
  reply: { situation: '情况反映', analysis: '原因分析', suggestion: '建议 {{number}}' },
  issueProblems: {
    noEntries: '本期没有篇目。请先添加已审定的信息。',
    notApproved: '《{{title}}》尚未审定，不能编入。',
    changed: '《{{title}}》在审定之后有改动，须重新审核后才能编入。',
    alreadyIssued: '《{{title}}》已编入本刊物的其他期次。',
    twice: '《{{title}}》在本期中出现了两次。',
  },
  issueReasons: { rework: '须重新编辑', cancelled: '不再编发' },
  issueGates: {
    complete: '篇目齐全、次序妥当',
    wording: '文字校对无误',
    consent: '公开范围已核对',
    bundle: '各篇均已审定且未改动',
  },
}

export type ReviewTexts = typeof review
