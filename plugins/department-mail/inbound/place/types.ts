import { type PayloadRequest } from 'payload'
import { type Dsn, type MailFile, type ReadMail } from '../types'

export type Related = { collection: string; id: string }

/** A record a mail may belong to, the likeliest first; `why` are codes the application has words for. */
export type Guess = { related: Related; score: number; why: string[] }

export type RefusedFile = { name: string; why: string }

/** A mail being placed: read, its row locked and filled. */
export type Incoming = ReadMail & {
  /** Id of its row. */
  id: string
  receivedAt: Date
  /** Ids and records of our own mails it answers, by In-Reply-To and References. */
  answered: { message: string; related: Related | null }[]
}

/** What the application does with mail. Everything happens in the transaction that marks the mail as dealt with. */
export type InboundHandlers = {
  /** The mailbox replies come to; null: no mail is placed by its address. */
  replyAddress: string | null
  /** The mailbox returned mail comes to; null: returned mail is known by its report alone. */
  bounceAddress: string | null
  /** The present by the clock deadlines are told by. */
  now: () => Date
  /** Takes a mail with a genuine address. */
  onMail(req: PayloadRequest, mail: { id: string; related: Related }): Promise<'placed' | 'unplaced'>
  /** Keeps those of its files that may be kept. */
  keepFiles(
    req: PayloadRequest,
    mail: { id: string; related: Related; files: readonly MailFile[] },
  ): Promise<{ ids: string[]; refused: RefusedFile[] }>
  /** Told of a returned mail whose message was found. */
  onBounce(
    req: PayloadRequest,
    bounce: { mail: string; message: string; address: string; dsn: Dsn },
  ): Promise<void>
  /** Where a mail without a genuine address may belong; `formerly` is what its ended address belonged to. */
  guess(
    req: PayloadRequest,
    mail: Incoming,
    formerly: { related: Related; why: string } | null,
  ): Promise<Guess[]>
}
