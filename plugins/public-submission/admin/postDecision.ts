/** Posts a decision on a quarantined submission. Null when it went well, otherwise the words to show. */
export async function postDecision(url: string, failedMessage: string): Promise<string | null> {
  try {
    const response = await fetch(url, { method: 'POST', credentials: 'include' })
    if (response.ok) return null
    const answer: unknown = await response.json()
    const error: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'error') : null
    const message: unknown =
      typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : null
    return typeof message === 'string' ? message : failedMessage
  } catch {
    return failedMessage
  }
}
