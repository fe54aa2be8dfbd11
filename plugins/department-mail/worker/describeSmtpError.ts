export type SmtpErrorFacts = { reason: string; code?: string; responseCode?: number }

/** Long enough for every server's words, short enough for a column somebody reads. */
const LONGEST_REASON = 1_000

/** The facts of a thrown value, coerced once: client code, server reply, and one line to show. */
export function describeSmtpError(error: unknown): SmtpErrorFacts {
  const message = error instanceof Error ? error.message : String(error)
  const code = property(error, 'code')
  const responseCode = property(error, 'responseCode')
  return {
    reason: `${typeof code === 'string' ? `${code}: ` : ''}${message}`.slice(0, LONGEST_REASON),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof responseCode === 'number' ? { responseCode } : {}),
  }
}

function property(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined
}
