export const zh = {
  invitation: '邀约',
  invitations: '邀约',
  topic: '选题',
  person: '人员',
  organisation: '所属机构',
  invitedAt: '邀约时间',
  readAt: '阅读时间',
  answeredAt: '报送时间',
  remindedAt: '最近提醒时间',
  reminders: '提醒次数',
  responses: '征集情况',
}

export type Texts = typeof zh
