/** Mails the product writes. `{{…}}` are values; a line is a paragraph. */
export const mail = {
  signature: '{{organisation}}\n此邮件由系统发出，请勿直接回复。',
  /** What stands around every mail. */
  frame: {
    open: '打开页面',
    copy: '打不开按钮时，请把下面的网址复制到浏览器：',
    replyAbove: '—— 回复请写在此行以上 ——',
    answerable: '{{organisation}}\n可以直接回复这封邮件，附件也可随信发来，系统会自动归入本件。',
  },
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
    text: '{{name}}，您好：\n您反映的问题已有办理结果。\n标题：{{title}}\n承办单位：{{department}}\n办理结果：{{outcome}}\n答复内容：\n{{reply}}\n评价是否解决：{{link}}\n没有解决的，请在页面上告诉我们，可以退回部门重办。',
  },
  ratingCode: {
    subject: '评价验证码：{{title}}',
    text: '{{name}}，您好：\n您正在评价《{{title}}》的办理答复。验证码：\n{{code}}\n{{minutes}} 分钟内有效。请填在评价页面，不要告诉别人，包括办理单位。\n如果不是您在评价，不必理会：没有这个验证码，谁也不能替您评价。',
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
    subject: '请办理并答复：{{title}}（{{due}}前）',
    text: '{{department}} {{name}}：\n以下社情民意信息交贵单位办理，请按期答复。\n标题：{{title}}\n承办方式：{{role}}\n答复期限：{{due}}\n期限计算：自交办之日（{{dispatched}}）的次日起算，共 {{days}} 个工作日，法定节假日和调休已计入\n交办要求：{{instruction}}\n办理并答复：{{link}}\n打开后可以签收、提问、申请延期或退办，也可以先存草稿，无需登录。链接仅供贵单位使用，请勿外传。',
    instruction: '{{text}}',
  },
  assignmentCo: {
    subject: '请协助办理：{{title}}（{{due}}前）',
    text: '{{department}} {{name}}：\n以下社情民意信息由{{lead}}主办，请贵单位协办，按期把意见反馈给主办单位。\n标题：{{title}}\n主办单位：{{lead}}\n反馈期限：{{due}}\n期限计算：{{explanation}}\n交办要求：{{instruction}}\n填写协办意见：{{link}}\n无需登录。链接仅供贵单位使用，请勿外传。',
    instruction: '{{text}}',
  },
  reminder: {
    subject: '提醒：{{title}}（{{due}}到期）',
    text: '{{department}} {{name}}：\n下面这件社情民意信息{{left}}，还没有收到贵单位的答复。\n标题：{{title}}\n答复期限：{{due}}\n期限计算：{{explanation}}\n办理并答复：{{link}}\n来不及的，可以在到期前从这里申请延期并说明理由。',
    daysLeft: '还有 {{days}} 个工作日',
    today: '今天到期',
  },
  noticeBlue: {
    subject: '【蓝色督办】已超期 {{late}} 个工作日：{{title}}',
    text: '{{department}} {{name}}：\n下面这件社情民意信息已超过答复期限，尚未收到贵单位的答复，请抓紧办理。\n标题：{{title}}\n答复期限：{{due}}\n超期：{{late}} 个工作日\n期限计算：{{explanation}}\n办理并答复：{{link}}',
  },
  noticeOrange: {
    subject: '【橙色督办】已超期 {{late}} 个工作日：{{title}}',
    text: '{{department}} {{name}}：\n下面这件社情民意信息经蓝色督办后仍未收到答复。本通知同时抄送贵单位负责同志。\n标题：{{title}}\n答复期限：{{due}}\n超期：{{late}} 个工作日\n期限计算：{{explanation}}\n办理并答复：{{link}}',
  },
  noticeRed: {
    subject: '【红色督办】已超期 {{late}} 个工作日：{{title}}',
    text: '{{department}} {{name}}：\n下面这件社情民意信息经橙色督办后仍未收到答复。本通知已报贵单位负责同志和督查部门。\n标题：{{title}}\n答复期限：{{due}}\n超期：{{late}} 个工作日\n期限计算：{{explanation}}\n办理并答复：{{link}}',
  },
  escalation: {
    subject: '超期未答复：{{title}}（{{department}}）',
    text: '{{name}}：\n{{department}}承办的一件社情民意信息已超过答复期限，请予督促。\n标题：{{title}}\n答复期限：{{due}}\n超期：{{late}} 个工作日\n期限计算：{{explanation}}',
  },
  escalationOffice: {
    subject: '超期未答复：{{title}}（{{department}}）',
    text: '{{name}}，您好：\n{{department}}承办的一件社情民意信息已超过答复期限，已发{{level}}督办通知。\n标题：{{title}}\n答复期限：{{due}}\n超期：{{late}} 个工作日\n期限计算：{{explanation}}\n查看这项交办：{{link}}',
  },
  returnAsked: {
    subject: '申请退办：{{title}}（{{department}}）',
    text: '{{name}}，您好：\n{{department}}申请退办下面这件社情民意信息，请裁定。\n标题：{{title}}\n裁定期限：{{decideBy}}\n退办理由：{{reason}}\n建议转：{{elsewhere}}\n裁定：{{link}}\n裁定之前，办理期限照常计算。',
    elsewhere: '{{text}}',
  },
  returnDecided: {
    subject: '退办申请{{decision}}：{{title}}',
    text: '{{department}} {{name}}：\n贵单位对下面这件社情民意信息的退办申请{{decision}}。\n标题：{{title}}\n裁定意见：{{note}}\n{{then}}',
    granted: '已同意',
    refused: '未予同意',
    then: '请继续办理，于 {{due}} 前答复：\n{{link}}',
    ended: '此件不再由贵单位办理。',
  },
  extensionAsked: {
    subject: '申请延期：{{title}}（{{department}}）',
    text: '{{name}}，您好：\n{{department}}申请延长下面这件社情民意信息的答复期限，请裁定。\n标题：{{title}}\n申请延长：{{days}} 个工作日\n现在的期限：{{due}}\n延期后为：{{until}}\n延期理由：{{reason}}\n裁定：{{link}}',
  },
  extensionDecided: {
    subject: '延期申请{{decision}}：{{title}}',
    text: '{{department}} {{name}}：\n贵单位对下面这件社情民意信息的延期申请{{decision}}。\n标题：{{title}}\n原期限：{{before}}\n现期限：{{due}}\n期限计算：{{explanation}}\n裁定意见：{{note}}\n办理并答复：{{link}}',
    granted: '已同意',
    refused: '未予同意',
  },
  deadlineMoved: {
    subject: '答复期限{{direction}}：{{title}}',
    text: '{{department}} {{name}}：\n工作日历有调整，下面这件社情民意信息的答复期限随之{{direction}}。\n标题：{{title}}\n原期限：{{before}}\n现期限：{{due}}\n期限计算：{{explanation}}\n办理并答复：{{link}}',
    earlier: '提前',
    later: '顺延',
  },
  questionAsked: {
    subject: '部门提问待答复：{{title}}（{{department}}）',
    text: '{{name}}，您好：\n{{department}}办理《{{title}}》时提出问题：\n{{words}}\n答复：{{link}}\n答复之前，该部门的办理期限暂停计算。',
  },
  questionAnswered: {
    subject: '您提的问题已答复：{{title}}',
    text: '{{department}} {{name}}：\n关于《{{title}}》，答复如下：\n{{words}}\n答复期限：{{due}}\n期限计算：{{explanation}}\n办理并答复：{{link}}',
  },
  contactReplaced: {
    subject: '联系人已更换：{{title}}',
    text: '{{name}}，您好：\n《{{title}}》的联系人已更换，此前发给您的链接和回信地址不再有效。\n新联系人：{{successor}}\n如果这不是贵单位的意思，请尽快与{{office}}联系。',
  },
  linkAgain: {
    subject: '办理链接：{{title}}（{{due}}前）',
    text: '{{department}} {{name}}：\n这是下面这件社情民意信息的办理链接，此前的链接不再有效。\n标题：{{title}}\n答复期限：{{due}}\n办理并答复：{{link}}\n无需登录。链接仅供贵单位使用，请勿外传。',
  },
  promisedDue: {
    subject: '请告知进展：{{title}}',
    text: '{{department}} {{name}}：\n贵单位答复《{{title}}》时，承诺办结以下余下事项：\n{{rest}}\n承诺时间：{{promised}}\n告知是否落实：{{link}}',
  },
  promiseMissed: {
    subject: '承诺到期未落实：{{title}}（{{department}}）',
    text: '{{name}}，您好：\n{{department}}对《{{title}}》的余下事项作过承诺，到期没有收到落实情况：\n{{rest}}\n承诺时间：{{promised}}\n核实：{{link}}',
  },
  dutyCancelled: {
    subject: '已撤回交办：{{title}}',
    text: '{{department}} {{name}}：\n下面这件社情民意信息不再需要贵单位办理，此前的链接不再有效。\n标题：{{title}}\n说明：{{note}}',
  },
  replyArrived: {
    subject: '{{what}}：{{title}}（{{department}}）',
    text: '{{name}}，您好：\n{{department}}就《{{title}}》报来{{what}}：\n{{words}}\n查看并处理：{{link}}',
  },
  ackOverdue: {
    subject: '尚未签收：{{title}}（{{department}}）',
    text: '{{name}}，您好：\n下面这件社情民意信息交办后一直没有签收，请电话核实联系人是否收到。\n标题：{{title}}\n承办单位：{{department}}\n联系人：{{contact}}\n交办日期：{{dispatched}}\n查看这项交办：{{link}}\n期限自交办起算，不因未签收而顺延。',
  },
  arbitrationOverdue: {
    subject: '待裁定超时：{{title}}（{{department}}）',
    text: '{{name}}，您好：\n{{department}}提出的申请过了裁定期限，还没有裁定。\n标题：{{title}}\n申请事项：{{what}}\n裁定期限：{{decideBy}}\n裁定：{{link}}',
  },
  contactBounced: {
    subject: '邮件被退回：{{department}}（{{address}}）',
    text: '{{name}}，您好：\n发给承办单位联系人的邮件被退回，请核实并更换联系人。期限照常计算。\n标题：{{title}}\n承办单位：{{department}}\n联系人：{{contact}}\n退信地址：{{address}}\n查看这项交办：{{link}}',
  },
  redo: {
    subject: '请重新办理：{{title}}',
    text: '{{department}} {{name}}：\n贵单位的答复经审核需要重新办理。\n标题：{{title}}\n审核意见：{{note}}\n答复期限：{{due}}\n期限计算：{{explanation}}\n重新答复：{{link}}',
  },
  reopened: {
    subject: '反映人认为没有解决，请重新办理：{{title}}',
    text: '{{department}} {{name}}：\n贵单位对《{{title}}》的答复已转告反映人，反映人认为问题没有解决。\n反映人的意见：\n{{words}}\n答复期限：{{due}}\n重新办理并答复：{{link}}\n请核实后重新办理，无需登录。',
  },
  notSolved: {
    subject: '反映人认为没有解决：{{title}}（{{receipt}}）',
    text: '{{name}}，您好：\n{{department}}对《{{title}}》的答复审核通过后，反映人认为问题没有解决。\n反映人的意见：\n{{words}}\n{{then}}\n查看这项交办：{{link}}',
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
