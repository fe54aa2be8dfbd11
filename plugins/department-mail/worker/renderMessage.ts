import MailComposer from 'nodemailer/lib/mail-composer'
import type MimeNode from 'nodemailer/lib/mime-node'
import { type SendMailOptions } from 'nodemailer'

/**
 * A mail as the bytes that go over the wire. nodemailer builds the tree and every header; what it would stream
 * node by node is put together at once, which takes half the time. A tree it cannot put together so (a part
 * that is not base64 or not in memory) is left to nodemailer.
 */
export async function renderMessage(mail: SendMailOptions): Promise<Buffer> {
  const root = new MailComposer({
    ...mail,
    encoding: 'base64',
    textEncoding: 'B',
    baseBoundary: boundaryOf(mail),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile()
  const parts: string[] = []
  if (append(root, parts)) return Buffer.from(parts.join(''), 'utf8')
  return root.build()
}

/** Need not be drawn by lot: every part is base64, in which no boundary can occur. */
const boundaryOf = ({ messageId }: SendMailOptions): string | undefined =>
  messageId?.replace(/[^a-z0-9]/gi, '').slice(0, 40) || undefined

/** Appends a node and everything under it; false when it cannot be done in memory. */
function append(node: MimeNode, parts: string[]): boolean {
  parts.push(node.buildHeaders(), '\r\n\r\n')
  if (node.childNodes.length === 0) return appendContent(node, parts)
  for (const [index, child] of node.childNodes.entries()) {
    parts.push(index > 0 ? '\r\n' : '', `--${String(node.boundary)}\r\n`)
    if (!append(child, parts)) return false
  }
  parts.push(`\r\n--${String(node.boundary)}--\r\n`)
  return true
}

function appendContent(node: MimeNode, parts: string[]): boolean {
  const { content } = node
  if (node.getTransferEncoding() !== 'base64') return false
  if (typeof content === 'string')
    parts.push(base64Lines(Buffer.from(content.replace(/\r?\n/g, '\r\n'), 'utf8')))
  else if (Buffer.isBuffer(content)) parts.push(base64Lines(content))
  else return false
  return true
}

/** RFC 2045 §6.8: 57 bytes become a line of 76 characters. */
function base64Lines(bytes: Buffer): string {
  const text = bytes.toString('base64')
  const lines: string[] = []
  for (let at = 0; at < text.length; at += 76) lines.push(text.slice(at, at + 76))
  return lines.join('\r\n')
}
