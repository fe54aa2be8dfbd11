import type { MailSummary, StoredMail } from './store'

export type MailDetails = MailSummary & {
  text: string
  html: string
  headers: { name: string; value: string }[]
  attachments: { index: number; filename: string; mimeType: string; size: number }[]
}

/** Bytes of an attachment's content, whatever form the parser gave it. */
export const contentOf = (content: ArrayBuffer | Uint8Array | string): Buffer => {
  if (typeof content === 'string') return Buffer.from(content)
  return content instanceof Uint8Array ? Buffer.from(content) : Buffer.from(new Uint8Array(content))
}

/** One mail as the JSON of `/api/messages/:id`. */
export function mailDetails(mail: StoredMail): MailDetails {
  const { email, raw: _raw, ...summary } = mail
  return {
    ...summary,
    text: email.text ?? '',
    html: email.html ?? '',
    headers: email.headers.map((header) => ({ name: header.key, value: header.value })),
    attachments: email.attachments.map((file, index) => ({
      index,
      filename: file.filename ?? '',
      mimeType: file.mimeType,
      size: contentOf(file.content).length,
    })),
  }
}
