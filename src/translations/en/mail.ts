import type { MailTexts } from '../zh/mail'

export const mail: MailTexts = {
  signature: '{{organisation}}\nSent by the system; please do not reply.',
  unsubscribe: 'To stop mails of this kind:\n{{link}}',
  received: {
    subject: 'We have your item ({{receipt}})',
    text: 'Dear {{name}},\nYour item “{{title}}” has arrived. Its receipt number is {{receipt}}.\nIt goes to the research office first, then to the secretary-general, the vice-chair in charge and the chair. We tell you every outcome, within {{days}} days at the latest.\nYou can follow it here at any time (do not forward this: whoever has the link can read and revise the item):\n{{link}}',
  },
  confirmSubmission: {
    subject: 'Please confirm what you submitted ({{reference}})',
    text: 'Hello,\nsomebody filled in a report on this site with your mail address, reference {{reference}}. If it was you, please open the link below, look through it and press “Confirm and submit”; only then is it taken in. The link is valid for {{days}} days:\n{{link}}\nIf it was not you, there is nothing to do: it is deleted after its day and never taken in.',
  },
  returned: {
    subject: 'Please revise: {{title}} ({{receipt}})',
    text: 'Dear {{name}},\nYour item “{{title}}” needs a revision before it can go on.\nThe reviewer says: {{reason}}\nOpen this link to revise it; everything you wrote is there:\n{{link}}',
  },
  rejected: {
    subject: 'Outcome: {{title}} ({{receipt}})',
    text: 'Dear {{name}},\nThank you for “{{title}}”. After review it was not adopted.\nKind of reason: {{category}}\nReason: {{reason}}\nIts page:\n{{link}}',
  },
  approved: {
    subject: 'Approved: {{title}} ({{receipt}})',
    text: 'Dear {{name}},\nYour item “{{title}}” has been approved and will be compiled into {{series}}.\nIts page:\n{{link}}',
  },
  issued: {
    subject: 'Issued: {{title}} ({{receipt}})',
    text: 'Dear {{name}},\nYour item “{{title}}” is in {{series}}, {{year}}, no. {{number}} (cumulative no. {{cumulative}}).\nIts page:\n{{link}}',
  },
  issuedTogether: {
    subject: 'Issued together with others: {{title}} ({{receipt}})',
    text: 'Dear {{name}},\nYour item “{{title}}” and {{others}} more on the same matter were brought together as “{{composite}}” in {{series}}, {{year}}, no. {{number}} (cumulative no. {{cumulative}}).\nItems that bear each other out carry more weight together. What you wrote is kept as it is, under your name; {{share}}% of the credit for the joint text is yours.\nIts page:\n{{link}}',
  },
  issueVoided: {
    subject: 'Void: {{series}} {{year}}, no. {{number}}',
    text: 'Dear {{name}},\n{{series}} {{year}}, no. {{number}}, which we sent you, was declared void on {{date}}. Please do not use or forward it.{{reason}}',
    reason: '\nReason: {{reason}}',
  },
  itemFreed: {
    subject: 'Its issue is void: {{title}} ({{receipt}})',
    text: 'Dear {{name}},\n{{series}}, {{year}}, no. {{number}}, in which your item “{{title}}” stood, was declared void. Your item is still approved and may go into a later issue; we will tell you when it does.\nIts page:\n{{link}}',
  },
  handled: {
    subject: 'What was done: {{title}} ({{receipt}})',
    text: 'Dear {{name}},\nYour item “{{title}}” was handled by {{department}}.\nOutcome: {{outcome}}\nReply:\n{{reply}}\nIs it solved? Please tell us on its page; if not, it goes back to the department:\n{{link}}',
  },
  issue: {
    subject: '{{series}} {{year}}, no. {{number}}',
    text: 'Dear {{name}},\n{{series}} {{year}}, no. {{number}}{{cumulative}} is out, with {{count}} entries:\n{{titles}}\n{{paper}}{{online}}',
    cumulative: ' (cumulative no. {{number}})',
    attached: 'The full text is attached (PDF, internal edition).',
    notAttached:
      'The PDF of this issue was not ready and is not attached. You can sign in and get it from the issue’s documents:\n{{link}}',
    online: '\nRead the public entries here:\n{{link}}',
    fileName: '{{series}} {{year}} no. {{number}}.pdf',
  },
  edition: {
    subject: '{{series}} {{year}}, no. {{number}}: {{first}}',
    subjectMany: '{{series}} {{year}}, no. {{number}}: {{first}} and more ({{count}})',
    text: '{{series}}\n{{number}} · {{date}}\n{{issuer}}',
    number: '{{year}}, no. {{number}}',
    cumulative: ' (cumulative no. {{number}})',
    note: 'Editors’ note: {{note}}',
    read: 'Read it all',
    whole: 'Read this issue on the site',
    manage: 'Change or end your subscription',
    why: 'You get this mail because you subscribed to {{series}}.',
  },
  subscriptionConfirm: {
    subject: 'Please confirm: {{series}}',
    text: 'Hello,\nsomebody subscribed to {{series}} with your mail address. If it was you, please open the link below and press “Confirm subscription”. The link is valid for {{days}} days:\n{{link}}\nIf it was not you, there is nothing to do: nothing is sent unless you confirm, and the address is deleted after {{days}} days.',
  },
  subscriptionInvited: {
    subject: 'Please confirm: {{series}}',
    text: 'Hello,\n{{actor}} entered you as a subscriber to {{series}}.\nReason: {{reason}}\nIf you agree, please open the link below and press “Confirm subscription”. The link is valid for {{days}} days:\n{{link}}\nIf you do not want it, there is nothing to do: nothing is sent unless you confirm, and the address is deleted after {{days}} days.',
  },
  subscriptionKnown: {
    subject: 'You are subscribed already',
    text: 'Hello,\nsomebody filled in the subscription form with your mail address again. Your subscription is as it was; nothing has changed.\nTo change the series or to unsubscribe, open this (please do not forward it):\n{{link}}',
  },
  subscriptionEnded: {
    subject: 'Your subscription has ended',
    text: 'Hello,\n{{actor}} ended the subscription of this mail address; no more issues are sent.\nReason: {{reason}}\nIf that is not what you want, you can take it up again within {{days}} days:\n{{link}}',
  },
  assignment: {
    subject: 'Please handle and reply: {{title}}',
    text: '{{department}}, {{name}}:\nPlease handle the following item ({{role}}).\nTitle: {{title}}\n{{instruction}}\nReply by {{due}} ({{days}} working days from dispatch on {{dispatched}}, public holidays and make-up days counted).\nOpen this link to read it and reply; no sign-in is needed. The link is for your department only:\n{{link}}',
    instruction: 'Instruction: {{text}}',
  },
  redo: {
    subject: 'Please handle again: {{title}}',
    text: '{{department}}, {{name}}:\nYour reply on “{{title}}” has to be redone.\nThe supervisor says: {{note}}\nOpen this link to reply again:\n{{link}}',
  },
  reopened: {
    subject: 'Not solved, please act again: {{title}}',
    text: '{{department}}, {{name}}:\nYour answer on “{{title}}” was passed on. The person who reported it says that it is not solved.\nIn their words:\n{{words}}\nPlease look into it again and answer by {{due}}. No sign-in is needed:\n{{link}}',
  },
  notSolved: {
    subject: 'Not solved, says its author: {{title}} ({{receipt}})',
    text: 'Dear {{name}},\nThe answer of {{department}} on “{{title}}” was accepted; its author says that the matter is not solved.\nIn their words:\n{{words}}\n{{then}}\nPlease open:\n{{link}}',
  },
  passed: {
    subject: 'Progress: {{title}} ({{receipt}})',
    text: 'Dear {{name}},\nYour item “{{title}}” has passed “{{passed}}” and is now at “{{step}}”.\nYou can follow it here:\n{{link}}',
  },
  reviewRemind: {
    subject: 'Please review soon: {{title}}',
    text: 'Dear {{name}},\n{{actor}} reminds you that “{{title}}” has been waiting at “{{step}}” since {{since}}.\n{{reason}}\nPlease open:\n{{link}}',
  },
  reviewDueSoon: {
    subject: 'Due soon: {{title}}',
    text: 'Dear {{name}},\n“{{title}}” is waiting for you at “{{step}}” and is due by {{due}}.\nPlease open:\n{{link}}',
  },
  reviewOverdue: {
    subject: 'Due now: {{title}}',
    text: 'Dear {{name}},\n“{{title}}” was due at “{{step}}” by {{due}} and has not been dealt with.\nPlease open:\n{{link}}',
  },
  reviewEscalated: {
    subject: 'Overdue: {{title}}',
    text: 'Dear {{name}},\n“{{title}}” is past its time ({{due}}) at “{{step}}”. Please see to it.\nPlease open:\n{{link}}',
  },
  reviewTransferred: {
    subject: 'Handed to you: {{title}}',
    text: 'Dear {{name}},\n{{actor}} has handed “{{title}}” ({{step}}) over to you.\n{{reason}}\nPlease open:\n{{link}}',
  },
  reviewAsked: {
    subject: 'Your opinion, please: {{title}}',
    text: 'Dear {{name}},\n{{actor}} asks for your opinion on “{{title}}” ({{step}}). Please write it and hand it back; {{actor}} will decide.\n{{reason}}\nPlease open:\n{{link}}',
  },
  reviewAnswered: {
    subject: 'An opinion came back: {{title}}',
    text: 'Dear {{name}},\n{{actor}} has given an opinion on “{{title}}” ({{step}}); it is yours to decide again.\n{{reason}}\nPlease open:\n{{link}}',
  },
  reviewAdded: {
    subject: 'Please sign too: {{title}}',
    text: 'Dear {{name}},\n{{actor}} asks you to sign “{{title}}” at “{{step}}”.\n{{reason}}\nPlease open:\n{{link}}',
  },
  reviewCopied: {
    subject: 'A copy for you: {{title}}',
    text: 'Dear {{name}},\n{{actor}} has sent you a copy of “{{title}}”.\n{{reason}}\nPlease open:\n{{link}}',
  },
  topicInvited: {
    subject: '{{kind}}: {{title}} (by {{deadline}})',
    text: 'Dear {{name}},\n{{organisation}} asks you for reports and suggestions on “{{title}}”.\nAsked by: {{origin}}\nDeadline: {{deadline}}\nLength: {{words}}\nWhat is asked for:\n{{brief}}\nRead it and answer here:\n{{link}}',
    anyLength: 'any',
    atMost: 'up to {{count}} characters',
  },
  topicReminder: {
    subject: 'Reminder: {{title}} (by {{deadline}})',
    text: 'Dear {{name}},\n“{{title}}” closes on {{deadline}}, and nothing from you has arrived yet. If you are writing, please send it before then; if you cannot take part, there is no need to reply.\nRead it and answer here:\n{{link}}',
  },
}
