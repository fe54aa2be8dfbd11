import type { MailTexts } from '../zh/mail'

export const mail: MailTexts = {
  signature: '{{organisation}}\nThis mail was sent by a system; please do not reply to it.',
  frame: {
    open: 'Open the page',
    copy: 'If the button does not open, copy this address into a browser:',
    replyAbove: '—— Write your reply above this line ——',
    answerable:
      '{{organisation}}\nYou may simply reply to this mail, with attachments; the system files your answer with this matter.',
  },
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
    subject: 'Outcome: {{title}} ({{receipt}})',
    text: 'Dear {{name}},\nthe matter you raised has an outcome.\nTitle: {{title}}\nDepartment: {{department}}\nOutcome: {{outcome}}\nThe reply:\n{{reply}}\nSay whether it is solved: {{link}}\nIf it is not, tell us on that page; it can go back to the department.',
  },
  ratingCode: {
    subject: 'Your code for rating: {{title}}',
    text: 'Dear {{name}},\nYou are rating the answer to “{{title}}”. Your code:\n{{code}}\nIt works for {{minutes}} minutes. Enter it on the rating page and tell it to nobody, not even the department that answered.\nIf you are not rating anything, do nothing: without this code nobody can rate in your place.',
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
    subject: 'Please handle and reply: {{title}} (by {{due}})',
    text: '{{department}}, {{name}}:\nthe following item is given to your department; please reply in time.\nTitle: {{title}}\nYour part: {{role}}\nReply by: {{due}}\nHow it is counted: {{days}} working days from the day after dispatch ({{dispatched}}), public holidays and make-up days counted\nInstruction: {{instruction}}\nHandle and reply: {{link}}\nThere you can acknowledge, ask, ask for more time or to return it, and keep a draft; no sign-in is needed. The link is for your department only.',
    instruction: '{{text}}',
  },
  assignmentCo: {
    subject: 'Please assist with: {{title}} (by {{due}})',
    text: '{{department}}, {{name}}:\n{{lead}} leads the handling of this item; please give it your opinion in time.\nTitle: {{title}}\nLed by: {{lead}}\nOpinion by: {{due}}\nHow it is counted: {{explanation}}\nInstruction: {{instruction}}\nWrite your opinion: {{link}}\nNo sign-in is needed. The link is for your department only.',
    instruction: '{{text}}',
  },
  reminder: {
    subject: 'Reminder: {{title}} (due {{due}})',
    text: '{{department}}, {{name}}:\nthere is no answer yet to the item below; {{left}}.\nTitle: {{title}}\nReply by: {{due}}\nHow it is counted: {{explanation}}\nHandle and reply: {{link}}\nIf there is not enough time, you can ask for more there before the deadline, with a reason.',
    daysLeft: '{{days}} working days are left',
    today: 'it is due today',
  },
  noticeBlue: {
    subject: '[Blue notice] {{late}} working days late: {{title}}',
    text: '{{department}}, {{name}}:\nthe item below is past its deadline and your answer has not arrived. Please attend to it.\nTitle: {{title}}\nReply by: {{due}}\nLate: {{late}} working days\nHow it is counted: {{explanation}}\nHandle and reply: {{link}}',
  },
  noticeOrange: {
    subject: '[Orange notice] {{late}} working days late: {{title}}',
    text: '{{department}}, {{name}}:\nafter the blue notice there is still no answer to the item below. The head of your department gets a copy of this notice.\nTitle: {{title}}\nReply by: {{due}}\nLate: {{late}} working days\nHow it is counted: {{explanation}}\nHandle and reply: {{link}}',
  },
  noticeRed: {
    subject: '[Red notice] {{late}} working days late: {{title}}',
    text: '{{department}}, {{name}}:\nafter the orange notice there is still no answer to the item below. The head of your department and the supervision office were told.\nTitle: {{title}}\nReply by: {{due}}\nLate: {{late}} working days\nHow it is counted: {{explanation}}\nHandle and reply: {{link}}',
  },
  escalation: {
    subject: 'No answer in time: {{title}} ({{department}})',
    text: '{{name}},\nan item handled by {{department}} is past its deadline. Please see to it.\nTitle: {{title}}\nReply by: {{due}}\nLate: {{late}} working days\nHow it is counted: {{explanation}}',
  },
  escalationOffice: {
    subject: 'No answer in time: {{title}} ({{department}})',
    text: '{{name}},\nan item handled by {{department}} is past its deadline; the {{level}} notice was sent.\nTitle: {{title}}\nReply by: {{due}}\nLate: {{late}} working days\nHow it is counted: {{explanation}}\nOpen the duty: {{link}}',
  },
  returnAsked: {
    subject: 'Return asked for: {{title}} ({{department}})',
    text: '{{name}},\n{{department}} asks to return the item below. Please decide.\nTitle: {{title}}\nDecide by: {{decideBy}}\nReason: {{reason}}\nSuggested instead: {{elsewhere}}\nDecide: {{link}}\nUntil it is decided, the clock runs.',
    elsewhere: '{{text}}',
  },
  returnDecided: {
    subject: 'Return {{decision}}: {{title}}',
    text: '{{department}}, {{name}}:\nyour request to return the item below was {{decision}}.\nTitle: {{title}}\nThe office says: {{note}}\n{{then}}',
    granted: 'granted',
    refused: 'refused',
    then: 'Please go on with it and answer by {{due}}:\n{{link}}',
    ended: 'Your unit has nothing more to do about it.',
  },
  extensionAsked: {
    subject: 'More time asked for: {{title}} ({{department}})',
    text: '{{name}},\n{{department}} asks for more time for the item below. Please decide.\nTitle: {{title}}\nAsked for: {{days}} working days\nDue now: {{due}}\nThen due: {{until}}\nReason: {{reason}}\nDecide: {{link}}',
  },
  extensionDecided: {
    subject: 'More time {{decision}}: {{title}}',
    text: '{{department}}, {{name}}:\nyour request for more time for the item below was {{decision}}.\nTitle: {{title}}\nWas due: {{before}}\nDue now: {{due}}\nHow it is counted: {{explanation}}\nThe office says: {{note}}\nHandle and reply: {{link}}',
    granted: 'granted',
    refused: 'refused',
  },
  deadlineMoved: {
    subject: 'The deadline is {{direction}} now: {{title}}',
    text: '{{department}}, {{name}}:\nthe working calendar was changed, and the deadline for the item below is {{direction}} now.\nTitle: {{title}}\nWas due: {{before}}\nDue now: {{due}}\nHow it is counted: {{explanation}}\nHandle and reply: {{link}}',
    earlier: 'earlier',
    later: 'later',
  },
  questionAsked: {
    subject: 'A department has a question: {{title}} ({{department}})',
    text: '{{name}},\n{{department}} asks about “{{title}}”:\n{{words}}\nAnswer: {{link}}\nUntil it is answered, the department’s clock stands still.',
  },
  questionAnswered: {
    subject: 'Your question was answered: {{title}}',
    text: '{{department}}, {{name}}:\nthe answer to your question about “{{title}}”:\n{{words}}\nReply by: {{due}}\nHow it is counted: {{explanation}}\nHandle and reply: {{link}}',
  },
  contactReplaced: {
    subject: 'The contact was replaced: {{title}}',
    text: '{{name}},\nyou are no longer the contact for “{{title}}”; the links and reply addresses you got are not valid any more.\nNew contact: {{successor}}\nIf your department did not ask for this, please speak to {{office}} soon.',
  },
  linkAgain: {
    subject: 'Your link: {{title}} (by {{due}})',
    text: '{{department}}, {{name}}:\nthis is the link to the item below; earlier links are not valid any more.\nTitle: {{title}}\nReply by: {{due}}\nHandle and reply: {{link}}\nNo sign-in is needed. The link is for your department only.',
  },
  promisedDue: {
    subject: 'Please report: {{title}}',
    text: '{{department}}, {{name}}:\nwhen answering “{{title}}” you promised the following:\n{{rest}}\nPromised for: {{promised}}\nSay whether it is done: {{link}}',
  },
  promiseMissed: {
    subject: 'A promise was not kept: {{title}} ({{department}})',
    text: '{{name}},\n{{department}} promised the rest of “{{title}}”, and nothing was reported:\n{{rest}}\nPromised for: {{promised}}\nCheck: {{link}}',
  },
  dutyCancelled: {
    subject: 'No longer needed: {{title}}',
    text: '{{department}}, {{name}}:\nyour department need not handle the item below any more; earlier links are not valid any more.\nTitle: {{title}}\nThe office says: {{note}}',
  },
  replyArrived: {
    subject: '{{what}}: {{title}} ({{department}})',
    text: '{{name}},\n{{department}} sent this about “{{title}}” ({{what}}):\n{{words}}\nLook and decide: {{link}}',
  },
  ackOverdue: {
    subject: 'Not acknowledged: {{title}} ({{department}})',
    text: '{{name}},\nthe item below has not been acknowledged. Please ask its contact by telephone whether it arrived.\nTitle: {{title}}\nDepartment: {{department}}\nContact: {{contact}}\nDispatched: {{dispatched}}\nOpen the duty: {{link}}\nThe clock runs from dispatch all the same.',
  },
  arbitrationOverdue: {
    subject: 'To be decided: {{title}} ({{department}})',
    text: '{{name}},\na request of {{department}} is past the day by which it was to be decided.\nTitle: {{title}}\nAsked for: {{what}}\nDecide by: {{decideBy}}\nDecide: {{link}}',
  },
  contactBounced: {
    subject: 'Mail came back: {{department}} ({{address}})',
    text: '{{name}},\nmail to a department’s contact came back. Please check and replace the contact; the clock runs all the same.\nTitle: {{title}}\nDepartment: {{department}}\nContact: {{contact}}\nAddress: {{address}}\nOpen the duty: {{link}}',
  },
  redo: {
    subject: 'Please handle again: {{title}}',
    text: '{{department}}, {{name}}:\nyour reply has to be redone.\nTitle: {{title}}\nThe supervisor says: {{note}}\nReply by: {{due}}\nHow it is counted: {{explanation}}\nReply again: {{link}}',
  },
  reopened: {
    subject: 'The author is not satisfied, please handle again: {{title}}',
    text: '{{department}}, {{name}}:\nyour reply on “{{title}}” was passed on to the author, who does not find the matter solved.\nThe author says:\n{{words}}\nReply by: {{due}}\nHandle again and reply: {{link}}\nPlease check and handle it again; no sign-in is needed.',
  },
  notSolved: {
    subject: 'The author does not find it solved: {{title}} ({{receipt}})',
    text: '{{name}},\nafter the reply of {{department}} on “{{title}}” was accepted, the author does not find the matter solved.\nThe author says:\n{{words}}\n{{then}}\nOpen the duty: {{link}}',
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
