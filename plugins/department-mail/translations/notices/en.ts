import { type Notices } from './types'

export const en: Notices = {
  attentionSubject: '{{count}} mails need a person',
  attentionText:
    'These mails did not arrive, and nothing will send them again by itself:\n\n{{lines}}\n\nOpen the list of mails, check the address and press “Send again”, or reach the person in another way:\n{{link}}',
  attentionLine: '· {{subject}} ({{to}}): {{state}}, {{reason}}',
  attentionMore: '… and {{count}} more',
  attentionFailed: 'not sent',
  attentionUncertain: 'perhaps sent',
  silenceSubject: 'No mail for {{days}} days: please look',
  silenceText:
    'Mail last went out: {{sent}}\nMail last came in: {{received}}\n\nIf there should have been any, check the sending server, the mailbox and the worker processes:\n{{link}}',
  silenceNever: 'never',
}
