import { createTransport } from 'nodemailer'
import { html, subject, text } from './letter'

// Pooled nodemailer and nothing else: the most it can send of the same mails. Says mails a second.
const { SMTP_PORT = '', MAILS = '' } = process.env
const count = Number(MAILS)
const transport = createTransport({
  pool: true,
  host: '127.0.0.1',
  port: Number(SMTP_PORT),
  maxConnections: 5,
  maxMessages: 1_000,
  ignoreTLS: true,
})
const since = performance.now()
await Promise.all(
  Array.from({ length: count }, (_, index) =>
    transport.sendMail({
      from: { address: 'office@example.org', name: '民桥' },
      to: { address: `r${index}@example.org`, name: '经办人' },
      subject: subject(index),
      text,
      html,
      messageId: `<bare-${index}@example.org>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    }),
  ),
)
process.send?.((count * 1_000) / (performance.now() - since))
transport.close()
