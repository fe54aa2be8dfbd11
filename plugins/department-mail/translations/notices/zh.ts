/** Mails the queue itself writes to those who look after it. `{{…}}` are values. */
export const zh = {
  attentionSubject: '有 {{count}} 封邮件需要人工处理',
  attentionText:
    '以下邮件没有送达，系统不会再自动重发：\n\n{{lines}}\n\n请打开邮件列表，核实收件地址后点“重新发送”，或改用其他方式通知对方：\n{{link}}',
  attentionLine: '· {{subject}}（{{to}}）：{{state}}，{{reason}}',
  attentionMore: '……另有 {{count}} 封',
  attentionFailed: '发送失败',
  attentionUncertain: '是否送达不明',
  silenceSubject: '邮件已有 {{days}} 天没有动静，请检查',
  silenceText:
    '系统最近一次发出邮件：{{sent}}\n最近一次收到邮件：{{received}}\n\n如果这段时间本应有往来，请检查发信服务器、收信信箱和后台进程：\n{{link}}',
  silenceNever: '从未',
}
