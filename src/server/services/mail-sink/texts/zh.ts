/** Texts of the mail page, Chinese (default). Keys are the reference for the other languages. */
export const zh = {
  title: '本机邮箱',
  intro: '本系统发出的邮件都留在本机，不会寄往外部。',
  search: '按邮箱地址查找',
  searchHint: '收件人或发件人地址的一部分',
  searchButton: '查找',
  clear: '显示全部',
  newest: '最新的 {count} 封，共 {total} 封',
  found: '找到 {count} 封',
  empty: '还没有邮件。',
  nothingFound: '没有与“{query}”相符的邮件。',
  noSubject: '（无主题）',
  from: '发件人',
  to: '收件人',
  time: '时间',
  subject: '主题',
  textPart: '文字正文',
  htmlPart: '网页正文',
  attachments: '附件',
  headers: '邮件头',
  source: '下载原文（.eml）',
  back: '返回列表',
  unnamed: '未命名附件',
  notFound: '没有这封邮件。',
  otherLanguage: 'English',
}

export type MailTexts = Record<keyof typeof zh, string>
