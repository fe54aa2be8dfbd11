/** How far a delivery had come: before the first byte of the message, or after it. */
export type DeliveryPhase = 'connecting' | 'data'

/** What is known about an error thrown by the SMTP client. */
export type DeliveryFailure = {
  phase: DeliveryPhase
  /** Error code of the client: EAUTH, ECONNECTION, EENVELOPE, EMESSAGE, ETIMEDOUT … */
  code?: string
  /** Reply code of the server, when it gave one */
  responseCode?: number
}

export type FailureClass = 'temporary' | 'permanent' | 'uncertain'

/** The codes under which the server speaks about this message, not about the session. */
const ABOUT_THE_MESSAGE = new Set(['EENVELOPE', 'EMESSAGE'])

/** 503 says that the session was in the wrong state, not that the message was refused (RFC 5321 §4.2.3). */
const WRONG_SESSION = 503

/**
 * What an SMTP failure means for the message (RFC 5321 §4.2.1).
 *
 * - a 5yz reply about the message is permanent; the same reply to the greeting, to TLS or to the login
 *   is our configuration's fault and heals without the message changing, so it is temporary
 * - every other reply, and every loss before the message began, is temporary
 * - a loss without any reply after the message began is uncertain: the server may have taken it
 */
export function classifyFailure({ phase, code, responseCode }: DeliveryFailure): FailureClass {
  const aboutMessage = code !== undefined && ABOUT_THE_MESSAGE.has(code)
  if (responseCode !== undefined && responseCode >= 400) {
    const refusedForGood = responseCode >= 500 && responseCode !== WRONG_SESSION
    return aboutMessage && refusedForGood ? 'permanent' : 'temporary'
  }
  if (phase === 'data') return 'uncertain'
  // No reply and still about the message: the client itself refused it (no usable recipient, over the size limit).
  return aboutMessage ? 'permanent' : 'temporary'
}
