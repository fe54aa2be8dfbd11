import { type ImapFlowOptions } from 'imapflow'

/** Time to connect, to be greeted, and without a sign of life, milliseconds. */
const CONNECT_MS = 20_000
const SILENCE_MS = 120_000

export type ImapSettings = {
  options: ImapFlowOptions
  /** The mailbox that is read, normally INBOX. */
  mailbox: string
  /** Under this name its progress is kept: the address without the password. */
  name: string
}

/**
 * The settings in `imap(s)://user:password@host:port/INBOX`; user and password percent-encoded.
 *
 * @throws Error without the password in it, when the address is none
 */
export function imapSettings(address: string): ImapSettings {
  const url = URL.parse(address)
  if (!url || !['imap:', 'imaps:'].includes(url.protocol) || url.username === '')
    throw new Error('department-mail: the IMAP address must be imap(s)://user:password@host:port/INBOX')
  const secure = url.protocol === 'imaps:'
  const mailbox = decodeURIComponent(url.pathname.slice(1)) || 'INBOX'
  return {
    mailbox,
    name: `${url.protocol}//${url.username}@${url.host}/${mailbox}`,
    options: {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? (secure ? 993 : 143) : Number(url.port),
      secure,
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      logger: false,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: SILENCE_MS,
    },
  }
}
