import { type DeliveryFailure } from './classifyFailure'

/** The codes under which a server speaks about this message, not about the session. */
const ABOUT_THE_MESSAGE = new Set(['EENVELOPE', 'EMESSAGE'])
const CLOSING = 421

/**
 * Whether the next transport may be tried at once: only when this one certainly did not take the mail, and for
 * a reason that is not the mail's own. A lost connection after the end of the message is no such case, and a
 * recipient told to wait (450) would be told the same by any other server.
 */
export function goesToNextTransport({ phase, code, responseCode }: DeliveryFailure): boolean {
  if (responseCode === CLOSING) return true
  if (responseCode === undefined && phase === 'data') return false
  return code === undefined || !ABOUT_THE_MESSAGE.has(code)
}
