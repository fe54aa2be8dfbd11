export type Refusal = { message: string; isConflict: boolean }
export type Outcome = { ok: true; answer: unknown } | { ok: false; refusal: Refusal }

/**
 * Posts to an operation's endpoint and says what came of it; never throws.
 *
 * @param failed what to say when the answer could not be read
 */
export async function callOperation(url: string, body: object, failed: string): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer: unknown = await response.json()
    if (response.ok) return { ok: true, answer }
    return {
      ok: false,
      refusal: { message: messageOf(answer) ?? failed, isConflict: response.status === 409 },
    }
  } catch {
    return { ok: false, refusal: { message: failed, isConflict: false } }
  }
}

function messageOf(answer: unknown): string | null {
  const error: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'error') : null
  const message: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : null
  return typeof message === 'string' ? message : null
}
