/** The mails a member may refuse, each on its own. */
export const mailChoices = ['topics', 'reminders', 'progress'] as const
export type MailChoice = (typeof mailChoices)[number]
