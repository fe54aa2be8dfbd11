import { type InboundKind } from '../core/mailVocabulary'

export type MailFile = { name: string; mimeType: string; content: Uint8Array }

/** A returned mail, as far as the returning server said it. */
export type Dsn = {
  /** The address that could not be reached; null when the report does not say. */
  recipient: string | null
  /** Whether trying again makes no sense. */
  permanent: boolean
  /** Enhanced status code, such as 5.1.1; null in reports of servers that know none. */
  status: string | null
  detail: string
  /** Message-ID of the mail that came back, angle brackets included. */
  originalId: string | null
}

/** A mail as it was read from its bytes. Texts hold nothing PostgreSQL could not store. */
export type ReadMail = {
  kind: InboundKind
  from: { address: string; name: string }
  /** Every address it was sent or delivered to, in lower case. */
  recipients: string[]
  to: string
  subject: string
  messageId: string | null
  inReplyTo: string | null
  references: string[]
  /** What its sender wrote, quotes and "sent from my phone" cut. */
  text: string
  /** All of it, quotes included. */
  fullText: string
  files: MailFile[]
  dsn: Dsn | null
  /** What could not be read well: `winmail`, `empty`, `quoteOnly`; null for an ordinary mail. */
  problem: string | null
}
