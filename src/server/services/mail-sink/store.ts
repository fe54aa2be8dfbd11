import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import PostalMime, { type Address, type Email } from 'postal-mime'

export type MailSummary = {
  id: string
  /** Instant of arrival, ISO 8601 in UTC. */
  receivedAt: string
  from: string
  /** Addresses in the To and Cc headers. */
  to: string[]
  /** Addresses the sender named in the SMTP dialogue: who really gets the mail. */
  envelopeTo: string[]
  subject: string
  messageId: string
}

export type StoredMail = MailSummary & { email: Email; raw: Buffer }

export type MailStore = {
  /** Keeps one mail; it is on disk when the promise settles. Returns its id. */
  add(raw: Buffer, envelope: { from: string; to: string[] }): Promise<string>
  /** Summaries, newest first. */
  list(): Promise<MailSummary[]>
  read(id: string): Promise<StoredMail | undefined>
}

const ID = /^\d{8}T\d{9}Z-[0-9a-f]{8}$/
const ENVELOPE_HEADER = 'x-envelope-to'

const newId = (): string =>
  `${new Date().toISOString().replace(/[-:.]/g, '')}-${randomBytes(4).toString('hex')}`

const instantOf = (id: string): string =>
  id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-.*$/, '$1-$2-$3T$4:$5:$6.$7Z')

const addressesOf = (addresses: Address[] | undefined): string[] =>
  (addresses ?? []).flatMap((entry) => entry.group ?? [entry]).map((mailbox) => mailbox.address)

/** Mails as `.eml` files in `folder`, named by their time of arrival. */
export async function openMailStore(folder: string): Promise<MailStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  // A mail never changes once it is written, so what was parsed stays true.
  const summaries = new Map<string, MailSummary>()
  const fileOf = (id: string): string => path.join(folder, `${id}.eml`)

  const read = async (id: string): Promise<StoredMail | undefined> => {
    const raw = ID.test(id) ? await readFile(fileOf(id)).catch(() => undefined) : undefined
    if (!raw) return undefined
    // A mail that cannot be parsed is still shown: as its own text.
    const email = await PostalMime.parse(raw).catch(() => unreadable(raw))
    return { ...summaryOf(id, email), email, raw }
  }

  const summaryFor = async (id: string): Promise<MailSummary | undefined> => {
    const known = summaries.get(id)
    if (known) return known
    const mail = await read(id)
    if (!mail) return undefined
    const { email: _email, raw: _raw, ...summary } = mail
    summaries.set(id, summary)
    return summary
  }

  return {
    read,
    async add(raw, envelope) {
      const id = newId()
      const trace = `Return-Path: <${envelope.from}>\r\nX-Envelope-To: ${envelope.to.join(', ')}\r\n`
      await writeFile(`${fileOf(id)}.part`, Buffer.concat([Buffer.from(trace), raw]), { mode: 0o600 })
      await rename(`${fileOf(id)}.part`, fileOf(id))
      return id
    },
    async list() {
      const names = (await readdir(folder))
        .filter((name) => name.endsWith('.eml'))
        .sort()
        .reverse()
      const found: MailSummary[] = []
      // One after the other: the first look at a folder of thousands must not read them all at once.
      for (const name of names) {
        const summary = await summaryFor(name.slice(0, -'.eml'.length))
        if (summary) found.push(summary)
      }
      return found
    },
  }
}

const unreadable = (raw: Buffer): Email => ({
  headers: [],
  headerLines: [],
  attachments: [],
  text: raw.toString('utf8'),
})

function summaryOf(id: string, email: Email): MailSummary {
  const envelope = email.headers.find((header) => header.key === ENVELOPE_HEADER)?.value ?? ''
  return {
    id,
    receivedAt: instantOf(id),
    from: email.from?.address ?? '',
    to: [...addressesOf(email.to), ...addressesOf(email.cc)],
    envelopeTo: envelope
      .split(',')
      .map((address) => address.trim())
      .filter(Boolean),
    subject: email.subject ?? '',
    messageId: email.messageId ?? '',
  }
}
