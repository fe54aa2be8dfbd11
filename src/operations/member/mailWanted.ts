import type { MailChoice } from './mailChoices'

type Choices = { mail?: Partial<Record<MailChoice, boolean | null>> | null }

/** What a person gets who never chose; decisions on their own items are always sent and are no choice. */
const unlessChosen: Record<MailChoice, boolean> = { topics: true, reminders: true, progress: false }

/** Whether a member wants mails of this kind. Ask before `queueMail`, and give it `unsubscribe`. */
export const mailWanted = ({ mail }: Choices, kind: MailChoice): boolean => mail?.[kind] ?? unlessChosen[kind]
