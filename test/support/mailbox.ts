import { z } from 'zod'
import { sleep } from '../../src/server/services/sleep'
import { application } from './application'

const summaries = z.array(
  z.object({ id: z.string(), receivedAt: z.string(), envelopeTo: z.array(z.string()), subject: z.string() }),
)
const details = z.object({
  subject: z.string(),
  text: z.string(),
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
})

export type Mail = z.infer<typeof details>

/** Mail may wait behind the demonstration city's: milliseconds until one that was due has failed. */
const WAIT_MS = 90_000

/**
 * Waits until a mail to `to` whose subject contains `subject` has arrived by SMTP; the newest one.
 *
 * @param since only mails that arrived from then on
 */
export async function mailTo(to: string, subject: string, since = new Date(0)): Promise<Mail> {
  const { mailUrl } = application()
  for (const deadline = Date.now() + WAIT_MS; Date.now() < deadline; await sleep(300)) {
    const list = summaries.parse(await json(`${mailUrl}/api/messages`))
    const found = list.find(
      (mail) =>
        mail.envelopeTo.includes(to) && mail.subject.includes(subject) && new Date(mail.receivedAt) >= since,
    )
    if (found) return details.parse(await json(`${mailUrl}/api/messages/${found.id}`))
  }
  throw new Error(`no mail “${subject}” to ${to} within ${WAIT_MS / 1000} s`)
}

/** The link in a mail that leads to `path`, such as `/track/`. */
export function linkIn({ text }: Pick<Mail, 'text'>, path: string): string {
  const link = text.match(/https?:\/\/\S+/g)?.find((address) => new URL(address).pathname.startsWith(path))
  if (!link) throw new Error(`no link to ${path} in:\n${text}`)
  return link
}

const json = async (url: string): Promise<unknown> => (await fetch(url)).json()
