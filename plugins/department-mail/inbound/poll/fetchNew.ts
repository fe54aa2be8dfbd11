import { type ImapFlow } from 'imapflow'
import { type PoolClient } from 'pg'
import { keepMail } from '../store/keepMail'
import { countStuck, readPosition, writePosition } from '../store/mailboxPosition'

/** A larger mail is kept only up to here, in bytes; the whole one stays on the server. */
export const LARGEST = 40 * 1024 * 1024
/** A mail the server does not hand out is passed by after so many looks. */
const TRIES = 5

export type FetchInput = {
  imap: ImapFlow
  client: PoolClient
  /** Name under which the mailbox's progress is kept. */
  name: string
  now: () => Date
  signal?: AbortSignal
}

/**
 * Keeps every mail of the opened mailbox that was not kept before, each in a transaction with the progress made:
 * whenever this process dies, a mail is found again or is already there.
 *
 * @returns how many were new
 */
export async function fetchNew(input: FetchInput): Promise<number> {
  const { imap, client, name, signal } = input
  const uidValidity = imap.mailbox ? String(imap.mailbox.uidValidity) : ''
  const last = await readPosition(client, name, uidValidity)
  const inOrder = keepingOrder()
  let kept = 0
  for (const uid of await newUids(imap, last)) {
    if (signal?.aborted) break
    kept += (await keepOne(input, uidValidity, uid, inOrder)) ? 1 : 0
  }
  return kept
}

/** `n:*` names the last mail even when its number is below n, so the answer is looked through once more. */
async function newUids(imap: ImapFlow, last: number): Promise<number[]> {
  const found = await imap.search({ uid: `${last + 1}:*` }, { uid: true })
  return (found || []).filter((uid) => uid > last).sort((a, b) => a - b)
}

type InOrder = (mail: Fetched) => Fetched

async function keepOne(
  input: FetchInput,
  uidValidity: string,
  uid: number,
  inOrder: InOrder,
): Promise<boolean> {
  const { client, name } = input
  const mail = await fetchOne(input, uid)
  await client.query('begin')
  try {
    const isNew = mail === 'gone' ? false : await keepMail(client, inOrder(mail))
    await writePosition(client, name, { uidValidity, lastUid: uid })
    await client.query('commit')
    return isNew
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

type Fetched = { raw: Uint8Array; receivedAt: Date; problem: string | null }

/** One mail with its bytes; `gone` when somebody deleted it meanwhile. */
async function fetchOne({ imap, client, name, now }: FetchInput, uid: number): Promise<Fetched | 'gone'> {
  try {
    const found = await imap.fetchOne(
      String(uid),
      { uid: true, size: true, internalDate: true, source: { start: 0, maxLength: LARGEST } },
      { uid: true },
    )
    if (!found) return 'gone'
    const { source, size = 0, internalDate } = found
    if (!source) throw new Error('the server gave no bytes')
    return {
      raw: source,
      receivedAt: onClock(internalDate, now),
      problem: size > LARGEST ? 'tooLarge' : null,
    }
  } catch (error) {
    if (!imap.usable) throw error
    if ((await countStuck(client, name, uid)) < TRIES) throw error
    const words = `X-Unreadable: UID ${uid}\r\nSubject: UID ${uid}\r\n\r\n`
    return { raw: Buffer.from(words), receivedAt: now(), problem: 'unreadableOnServer' }
  }
}

/** A server tells the second: of two mails of one second, the later number is the later mail, by a millisecond. */
function keepingOrder(): InOrder {
  let last = -Infinity
  return (mail) => {
    const told = mail.receivedAt.getTime()
    last = Math.abs(told - last) < 500 ? last + 1 : told
    return { ...mail, receivedAt: new Date(last) }
  }
}

/** When the server took the mail in, told by the clock deadlines are told by; never later than now. */
function onClock(internalDate: Date | string | undefined, now: () => Date): Date {
  const real = Date.now()
  const at = internalDate === undefined ? real : new Date(internalDate).getTime()
  const received = Number.isFinite(at) ? Math.min(at, real) : real
  return new Date(received + (now().getTime() - real))
}
