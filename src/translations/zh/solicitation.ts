/** Words of the topics: in the panel, on their pages, in their mails. */
export const solicitation = {
  fields: {
    state: '状态',
    audience: '征集对象',
    kinds: '人员类别',
    sectors: '界别',
    committees: '专门委员会',
    units: '参加单位',
    tags: '标签',
    people: '指定人员',
    period: '期别',
    upperReference: '上级来文编号',
    remindDays: '截止前几天提醒',
    summary: '征集小结',
    publishedAt: '发布时间',
    closedAt: '截止（关闭）时间',
    answers: '已报送 / 已邀约',
  },
  checks: {
    deadlineAfterOpening: '截止时间须晚于开始时间。',
    deadlineBeforeUpper: '本级截止时间须早于上级截止时间，请留出汇总、审核和上报的时间。',
    wholeDays: '请填写 0 至 60 的整数天数。',
  },
  help: {
    audience: '各项之间是“或”的关系；全部留空，即面向全体委员和信息员。',
    sectors: '与人员档案中的界别名称一致，例如：经济。',
    period: '参考选题的期别，例如：2026年第一期。',
    opensAt: '到时发布；填写将来的时间，即为定时发布。',
    deadline: '本级截稿时间，应早于上级截稿时间。',
    remindDays: '在截止前这些天的上午提醒尚未报送的人，例如 3 和 1。',
    summary: '关闭后填写，公开选题的小结随选题一并公开。',
  },
}

export type SolicitationTexts = typeof solicitation
