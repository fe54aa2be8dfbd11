import type { PayloadRequest } from 'payload'
import { enqueueMessage } from '../../../plugins/department-mail'
import { requireTx, sql } from '../../../plugins/review-workflow'
import { unsubscribeUrl } from '../../server/links'
import { env } from '../../server/env'
import { fill, textsIn, type Locale, type Texts } from '../../translations'
import type { MailChoice } from '../member/mailChoices'

export type MailTemplate = Exclude<keyof Texts['mail'], 'signature' | 'unsubscribe'>

export type QueuedMail = {
  req: PayloadRequest
  /** What caused the mail, said once: the same key never makes a second mail. */
  key: string
  template: MailTemplate
  to: { name: string; address: string }
  locale: Locale
  /** Values of the template's `{{…}}`. */
  values: Record<string, string | number>
  organisation: string
  related: { collection: string; id: string }
  /** The member and the kind of mail they may refuse with it; left out of decisions, which are always sent. */
  unsubscribe?: { member: string; of: MailChoice }
}

/** Writes a mail in the transaction of the change it tells of; a worker delivers it after the commit. */
export async function queueMail({
  req,
  key,
  template,
  to,
  locale,
  values,
  organisation,
  related,
  unsubscribe,
}: QueuedMail): Promise<void> {
  const texts = textsIn(locale).mail
  const signature = fill(texts.signature, { organisation: await nameOf(req, organisation) })
  const stop = unsubscribe ? unsubscribeUrl(unsubscribe.member, unsubscribe.of) : null
  const ending = stop ? `${signature}\n${fill(texts.unsubscribe, { link: stop })}` : signature
  const text = `${fill(texts[template].text, values)}\n\n${ending}`
  await enqueueMessage(req, {
    key,
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(fill(texts[template].subject, values)),
    text,
    html: htmlOf(text, locale),
    template,
    locale,
    related,
    unsubscribeUrl: stop,
    extra: { organisation },
  })
}

/** How long a signature may show a name that has been changed meanwhile, in milliseconds. */
const nameLife = 60_000
const names = new Map<string, { name: string; until: number }>()

/** Every mail of a body is signed with the same name; it is asked for once a minute and process. */
async function nameOf(req: PayloadRequest, organisation: string): Promise<string> {
  const known = names.get(organisation)
  if (known && known.until > Date.now()) return known.name
  const name = await readName(req, organisation)
  names.set(organisation, { name, until: Date.now() + nameLife })
  return name
}

async function readName(req: PayloadRequest, organisation: string): Promise<string> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`select name from organisations where id = ${organisation}`)
  return typeof rows[0]?.name === 'string' ? rows[0].name : ''
}

// A title may hold a line break; a header may not.
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function htmlOf(text: string, locale: Locale): string {
  const lines = text
    .split('\n')
    .map((line) => (line === '' ? '' : `<p style="margin:0 0 12px">${linked(escapeHtml(line))}</p>`))
  return `<!doctype html><html lang="${locale}"><body style="font-family:'PingFang SC','Microsoft YaHei',sans-serif;font-size:16px;line-height:1.8;color:#1d1d1f;max-width:640px">${lines.join('\n')}</body></html>`
}

/** Only addresses of this site become links: a title may hold any other, and goes to whoever its sender names. */
const linked = (html: string): string =>
  html.replace(/https?:\/\/[^\s<]+/g, (url) =>
    url.startsWith(`${env.publicUrl}/`)
      ? `<a href="${url}" rel="noreferrer" style="color:#9b1c1c;word-break:break-all">${url}</a>`
      : url,
  )

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
