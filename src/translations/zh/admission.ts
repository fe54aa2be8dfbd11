/** Words of who may come in and how: confirmation by mail, and what is said until then. */
export const admission = {
  unconfirmed: {
    title: '请查收确认邮件',
    heading: '还差一步：请到邮箱确认',
    sent: '确认邮件已发往 {{address}}。请打开邮件中的链接，核对内容后按“确认提交”，我们才会受理。',
    kept: '您填写的内容和附件已完整保存 {{days}} 天，逾期没有确认将自动删除。',
    missingHeading: '没有收到邮件？',
    missing: [
      '先查看垃圾邮件。邮件的主题是“请确认您提交的社情民意信息”。',
      '邮箱地址写错了，或超过十分钟仍未收到：打开填写页，改正后再次提交，会重新发信。',
    ],
    back: '打开填写页，内容都在',
    reference: '核对编号',
  },
  confirm: {
    title: '确认提交',
    heading: '请核对后确认提交',
    lead: '下面是用您的邮箱填写、尚未提交的信息。按“确认提交”后才会受理。',
    to: '受理单位',
    reporter: '反映人',
    files: '附件',
    until: '请在 {{when}} 前确认',
    send: '确认提交',
    notYours: '如果不是您填写的，请直接关闭此页，逾期自动删除，不会受理。',
    gone: '确认链接已失效',
    goneText: '链接已超过 {{days}} 天，或不完整，填写的内容已经删除。如仍需反映，请重新填写。',
    again: '重新填写',
    done: '这份信息已经提交',
    doneText: '受理编号和私人查询链接已发到您的邮箱，不必再次确认。',
    showReceipt: '查看受理编号',
  },
  problems: {
    wordMissing: '没有找到 Word 文稿，请先选择 .docx 或 .doc 文件',
  },
}

export type AdmissionTexts = typeof admission
