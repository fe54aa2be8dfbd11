import { type Attachment, type Email } from 'postal-mime'
import { cleanLine } from './cleanText'
import { headerLine, readHeaders } from './readHeaders'
import { type Dsn } from '../types'

const RETURNER = /^(?:mailer-daemon|postmaster|mail-daemon|mdaemon|mailsystem)@/i
const RETURNED =
  /(?:系统退信|退信通知|退信|邮件退回|未送达|无法送达|投递失败|发送失败|无法投递|undeliver|returned mail|delivery (?:status notification|failure|has failed)|mail delivery failed|failure notice)/i
const FOR_GOOD =
  /(?:\b55[0134]\b|\b5\.1\.\d{1,2}\b|不存在|无效|已注销|已停用|被禁用|user unknown|unknown user|no such user|does not exist|user not found|mailbox (?:not found|unavailable)|account (?:disabled|is disabled))/i
const FOR_NOW =
  /(?:\b5\.2\.2\b|已满|超出.{0,8}容量|空间不足|quota|mailbox full|over quota|稍后|temporar|\b4\.\d\.\d{1,2}\b)/i

/** What a returned mail says: by the standard (RFC 3464), or in the words of servers that keep none. */
export function readDsn(mail: Email, headers: Map<string, string[]>): Dsn | null {
  return standardReport(mail) ?? wordyReport(mail, headers)
}

function standardReport(mail: Email): Dsn | null {
  const status = mail.attachments.find(({ mimeType }) =>
    /^message\/(?:global-)?delivery-status$/i.test(mimeType),
  )
  if (!status) return null
  const fields = fieldsOf(textOf(status))
  const action = fields.get('action')?.toLowerCase() ?? ''
  // "delivered" and "relayed" are receipts of success, and "delayed" says that the server still tries.
  if (action !== 'failed' && action !== 'delayed') return null
  const said = fields.get('status') ?? ''
  const code = /[245]\.\d{1,3}\.\d{1,3}/.exec(said)?.[0] ?? null
  const detail = cleanLine(fields.get('diagnostic-code') ?? said, 900)
  return {
    recipient: addressOf(fields.get('original-recipient')) ?? addressOf(fields.get('final-recipient')),
    permanent: action === 'failed' && isForGood(code, detail),
    status: code,
    detail,
    originalId: originalIdIn(mail),
  }
}

function wordyReport(mail: Email, headers: Map<string, string[]>): Dsn | null {
  const from = mail.from?.address ?? ''
  if (!RETURNER.test(from) || !RETURNED.test(headerLine(headers, 'subject'))) return null
  const text = (mail.text ?? mail.html ?? '').slice(0, 50_000)
  return {
    recipient: addressOf(text.replace(from, '')),
    permanent: FOR_GOOD.test(text) && !FOR_NOW.test(text),
    status: /\b[45]\.\d{1,2}\.\d{1,2}\b/.exec(text)?.[0] ?? null,
    detail: tellingLine(text),
    originalId: originalIdIn(mail) ?? quotedId(text),
  }
}

/** Without a code the report's word counts; a full mailbox is emptied some day, whatever its code says. */
const isForGood = (code: string | null, detail: string): boolean =>
  (code === null || code.startsWith('5')) && !FOR_NOW.test(`${code ?? ''} ${detail}`)

const tellingLine = (text: string): string =>
  cleanLine(/^.*(?:\b[45]\d\d\b|不存在|已满|拒绝|退回).*$/m.exec(text)?.[0] ?? text, 300)

const quotedId = (text: string): string | null =>
  /Message-ID:\s{0,5}(<[^<>\s]{1,500}>)/i.exec(text)?.[1] ?? null

/** Fields of the first recipient, over those of the report as a whole. */
function fieldsOf(text: string): Map<string, string> {
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const fields = new Map<string, string>()
  for (const line of lines) {
    const [, name, value] = /^([A-Za-z-]{1,40}):[ \t]*(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), value)
  }
  return fields
}

function originalIdIn({ attachments }: Email): string | null {
  const original = attachments.find(({ mimeType }) =>
    /^(?:message\/(?:global|rfc822)|text\/rfc822-headers)/i.test(mimeType),
  )
  if (!original) return null
  const id = readHeaders(Buffer.from(textOf(original), 'utf8')).get('message-id')?.[0]
  return /<[^<>\s]{1,500}>/.exec(id ?? '')?.[0] ?? null
}

const textOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

const addressOf = (text = ''): string | null =>
  /[A-Za-z0-9._%+'=-]{1,64}@[A-Za-z0-9.-]{1,200}[A-Za-z0-9]/.exec(text)?.[0].toLowerCase() ?? null
