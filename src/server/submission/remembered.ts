import type { Payload } from 'payload'

/** How long a setting of a body may be older than it is, in milliseconds. */
const life = 60_000

type Known = { value: unknown; until: number }
const known = new WeakMap<Payload, Map<string, Known>>()

/**
 * What `ask` answers, asked once a minute and process: every submission needs it, and it hardly ever
 * changes. No answer (null) is not remembered, so that the map grows by what exists only.
 *
 * @param name names the question
 */
export async function remembered<T extends string>(
  payload: Payload,
  name: string,
  ask: () => Promise<T | null>,
): Promise<T | null> {
  const answers = known.get(payload) ?? new Map<string, Known>()
  known.set(payload, answers)
  const answer = answers.get(name)
  // Only what `ask` gave under this name is ever kept under it.
  if (answer && answer.until > Date.now()) return answer.value as T
  const value = await ask()
  if (value !== null) answers.set(name, { value, until: Date.now() + life })
  return value
}

/** Forgets every answer, for who changes what was asked. */
export const forgetRemembered = (payload: Payload): void => void known.delete(payload)
