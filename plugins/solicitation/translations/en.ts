import type { Texts } from './zh'

export const en: Texts = {
  invitation: 'Invitation',
  invitations: 'Invitations',
  topic: 'Topic',
  person: 'Person',
  organisation: 'Organisation',
  invitedAt: 'Invited at',
  readAt: 'Read at',
  answeredAt: 'Answered at',
  remindedAt: 'Last reminded at',
  reminders: 'Reminders',
  responses: 'Responses',
}
