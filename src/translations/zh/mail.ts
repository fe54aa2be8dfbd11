/** Mails the product writes. `{{…}}` are values; a line is a paragraph. */
export const mail = {
  signature: '{{organisation}}\n此邮件由系统发出，请勿直接回复。',
  unsubscribe: '不想再收到这类邮件，可以在这里退订：\n{{link}}',
  received: {
    subject: '已收到您的社情民意信息（{{receipt}}）',
    text: '{{name}}，您好：\n您提交的《{{title}}》已收到，受理编号 {{receipt}}。\n接下来由研究室初审，之后依次经秘书长、分管副主席、主席审核。每有结果，我们都会通知您，最迟不超过 {{days}} 天。\n随时可以在这里查看进度（请勿转发，凭此链接可查看和修改）：\n{{link}}',
  },
  confirmSubmission: {
    subject: '请确认您提交的社情民意信息（{{reference}}）',
    text: '您好：\n有人用这个邮箱在本网站填写了一份社情民意信息，核对编号 {{reference}}。如果是您填写的，请打开下面的链接，核对后按“确认提交”，我们才会受理。链接 {{days}} 天内有效：\n{{link}}\n如果不是您填写的，不必理会，逾期自动删除，不会受理。',
  },
  returned: {
    subject: '请修改：{{title}}（{{receipt}}）',
    text: '{{name}}，您好：\n您提交的《{{title}}》需要修改后重新提交。\n审核意见：{{reason}}\n请打开下面的链接修改，原有内容都在：\n{{link}}',
  },
  rejected: {
    subject: '审核结果：{{title}}（{{receipt}}）',
    text: '{{name}}，您好：\n感谢您提交《{{title}}》。经审核，此件未予采用。\n原因：{{category}}\n说明：{{reason}}\n进度页面：\n{{link}}',
  },
  approved: {
    subject: '已审定：{{title}}（{{receipt}}）',
    text: '{{name}}，您好：\n您提交的《{{title}}》已审定，将编入《{{series}}》报送。\n进度页面：\n{{link}}',
  },
  issued: {
    subject: '已编发：{{title}}（{{receipt}}）',
    text: '{{name}}，您好：\n您提交的《{{title}}》已编入《{{series}}》{{year}}年第{{number}}期（总第{{cumulative}}期）。\n进度页面：\n{{link}}',
  },
  issuedTogether: {
    subject: '已编入综合稿：{{title}}（{{receipt}}）',
    text: '{{name}}，您好：\n您提交的《{{title}}》与另外 {{others}} 条反映同类问题的信息合编为综合稿《{{composite}}》，编入《{{series}}》{{year}}年第{{number}}期（总第{{cumulative}}期）。\n几条信息互相印证，合在一起更有说服力。原稿一字未动，仍记在您名下；综合稿的贡献按 {{share}}% 记给您。\n进度页面：\n{{link}}',
  },
  issueVoided: {
    subject: '作废通知：《{{series}}》{{year}}年第{{number}}期',
    text: '{{name}}，您好：\n此前发送给您的《{{series}}》{{year}}年第{{number}}期已于{{date}}作废，请勿再使用或转发。{{reason}}',
    reason: '\n作废原因：{{reason}}',
  },
  itemFreed: {
    subject: '所在期次已作废：{{title}}（{{receipt}}）',
    text: '{{name}}，您好：\n《{{series}}》{{year}}年第{{number}}期因故作废，您提交的《{{title}}》原编在这一期。您的信息仍是已审定状态，可以编入以后的期次，届时会再告诉您。\n进度页面：\n{{link}}',
  },
  handled: {
    subject: '办理结果：{{title}}（{{receipt}}）',
    text: '{{name}}，您好：\n您反映的《{{title}}》已由{{department}}办理。\n办理结果：{{outcome}}\n答复内容：\n{{reply}}\n问题解决了吗？请在进度页面告诉我们，没有解决的退回部门重办：\n{{link}}',
  },
  issue: {
    subject: '《{{series}}》{{year}}年第{{number}}期',
    text: '{{name}}，您好：\n《{{series}}》{{year}}年第{{number}}期{{cumulative}}已编发，共 {{count}} 篇：\n{{titles}}\n{{paper}}{{online}}',
    cumulative: '（总第{{number}}期）',
    attached: '全文见附件（PDF，内部版）。',
    notAttached: '本期 PDF 暂未生成，未能随信附上。可登录系统，在本期的“文档”中下载：\n{{link}}',
    online: '\n在线阅读（公开篇目）：\n{{link}}',
    fileName: '{{series}}{{year}}年第{{number}}期.pdf',
  },
  edition: {
    subject: '《{{series}}》{{year}}年第{{number}}期：{{first}}',
    subjectMany: '《{{series}}》{{year}}年第{{number}}期：{{first}}等 {{count}} 篇',
    text: '{{series}}\n{{number}} · {{date}}\n{{issuer}}',
    number: '{{year}}年第{{number}}期',
    cumulative: '（总第{{number}}期）',
    note: '编者按：{{note}}',
    read: '阅读全文',
    whole: '在网站上阅读本期',
    manage: '更改订阅或退订',
    why: '您订阅了《{{series}}》，所以收到这封邮件。',
  },
  subscriptionConfirm: {
    subject: '请确认订阅：{{series}}',
    text: '您好：\n有人用这个邮箱订阅了{{series}}。如果是您，请打开下面的链接，按“确认订阅”。链接 {{days}} 天内有效：\n{{link}}\n如果不是您，不必理会：不确认就不会发送，{{days}} 天后自动删除。',
  },
  subscriptionInvited: {
    subject: '请确认订阅：{{series}}',
    text: '您好：\n{{actor}}为您登记订阅{{series}}。\n原因：{{reason}}\n如果同意，请打开下面的链接，按“确认订阅”。链接 {{days}} 天内有效：\n{{link}}\n如果不需要，不必理会：不确认就不会发送，{{days}} 天后自动删除。',
  },
  subscriptionKnown: {
    subject: '您已经订阅',
    text: '您好：\n有人用这个邮箱再次填写了订阅。您的订阅一直有效，没有任何变动。\n要更改订阅的刊物或退订，请打开（请勿转发）：\n{{link}}',
  },
  subscriptionEnded: {
    subject: '已取消您的订阅',
    text: '您好：\n{{actor}}已取消这个邮箱的刊物订阅，今后不再发送。\n原因：{{reason}}\n如果不是您的意思，可以在 {{days}} 天内打开下面的链接恢复：\n{{link}}',
  },
  assignment: {
    subject: '请办理并答复：{{title}}',
    text: '{{department}} {{name}}：\n以下社情民意信息请贵单位办理（{{role}}）。\n标题：{{title}}\n{{instruction}}\n应于 {{due}} 前答复（自交办之日 {{dispatched}} 起 {{days}} 个工作日，法定节假日和调休已计入）。\n请打开下面的链接查看内容并答复，无需登录。此链接仅供贵单位使用：\n{{link}}',
    instruction: '交办要求：{{text}}',
  },
  redo: {
    subject: '请重新办理：{{title}}',
    text: '{{department}} {{name}}：\n贵单位对《{{title}}》的答复经审核需要重新办理。\n审核意见：{{note}}\n请打开下面的链接重新答复：\n{{link}}',
  },
  reopened: {
    subject: '反映人认为没有解决，请重新办理：{{title}}',
    text: '{{department}} {{name}}：\n贵单位对《{{title}}》的答复已转告反映人，反映人认为问题没有解决。\n反映人的意见：\n{{words}}\n请核实后重新办理，并于 {{due}} 前答复。请打开下面的链接，无需登录：\n{{link}}',
  },
  notSolved: {
    subject: '反映人认为没有解决：{{title}}（{{receipt}}）',
    text: '{{name}}，您好：\n{{department}}对《{{title}}》的答复审核通过后，反映人认为问题没有解决。\n反映人的意见：\n{{words}}\n{{then}}\n请打开：\n{{link}}',
  },
  passed: {
    subject: '进展：{{title}}（{{receipt}}）',
    text: '{{name}}，您好：\n您提交的《{{title}}》已通过“{{passed}}”，现在到“{{step}}”。\n进度页面：\n{{link}}',
  },
  reviewRemind: {
    subject: '请尽快审核：{{title}}',
    text: '{{name}}，您好：\n{{actor}}提醒您：《{{title}}》在“{{step}}”环节等待处理，自 {{since}} 起。\n{{reason}}\n请打开：\n{{link}}',
  },
  reviewDueSoon: {
    subject: '即将到期：{{title}}',
    text: '{{name}}，您好：\n《{{title}}》在“{{step}}”环节等待您处理，应于 {{due}} 前办结。\n请打开：\n{{link}}',
  },
  reviewOverdue: {
    subject: '已到期：{{title}}',
    text: '{{name}}，您好：\n《{{title}}》在“{{step}}”环节的办理期限（{{due}}）已到，尚未处理。\n请打开：\n{{link}}',
  },
  reviewEscalated: {
    subject: '超期未办：{{title}}',
    text: '{{name}}，您好：\n《{{title}}》在“{{step}}”环节超过办理期限（{{due}}）仍未处理，请予协调。\n请打开：\n{{link}}',
  },
  reviewTransferred: {
    subject: '转请您审核：{{title}}',
    text: '{{name}}，您好：\n{{actor}}将《{{title}}》的“{{step}}”转请您处理。\n{{reason}}\n请打开：\n{{link}}',
  },
  reviewAsked: {
    subject: '征求您的意见：{{title}}',
    text: '{{name}}，您好：\n{{actor}}就《{{title}}》（{{step}}）征求您的意见。请填写意见后反馈，由{{actor}}作出决定。\n{{reason}}\n请打开：\n{{link}}',
  },
  reviewAnswered: {
    subject: '已反馈意见：{{title}}',
    text: '{{name}}，您好：\n{{actor}}已就《{{title}}》（{{step}}）反馈意见，请您继续处理。\n{{reason}}\n请打开：\n{{link}}',
  },
  reviewAdded: {
    subject: '请您会签：{{title}}',
    text: '{{name}}，您好：\n{{actor}}请您参与《{{title}}》“{{step}}”环节的签署。\n{{reason}}\n请打开：\n{{link}}',
  },
  reviewCopied: {
    subject: '抄送：{{title}}',
    text: '{{name}}，您好：\n{{actor}}将《{{title}}》抄送给您，请阅。\n{{reason}}\n请打开：\n{{link}}',
  },
  topicInvited: {
    subject: '{{kind}}：{{title}}（{{deadline}} 截稿）',
    text: '{{name}}，您好：\n{{organisation}}就《{{title}}》向您征集社情民意信息。\n来源：{{origin}}\n截稿时间：{{deadline}}\n篇幅：{{words}}\n征集说明：\n{{brief}}\n查看选题并报送：\n{{link}}',
    anyLength: '不限',
    atMost: '{{count}} 字以内',
  },
  topicReminder: {
    subject: '提醒：{{title}}（{{deadline}} 截稿）',
    text: '{{name}}，您好：\n《{{title}}》将于 {{deadline}} 截稿，还没有收到您的信息。如已在写，请在截稿前报送；如不便参与，不必回复。\n查看选题并报送：\n{{link}}',
  },
}

export type MailTexts = typeof mail
