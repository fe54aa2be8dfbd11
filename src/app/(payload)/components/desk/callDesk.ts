import type { DeskState } from '../../../../operations/compile/readDesk'
import { changedSchema, entrySchema, refusalSchema, type Changed } from './schemas'

/** What came of a call. `signedOut` and `unreachable` are worth trying again; nothing typed is lost by them. */
export type Reply<Answer> =
  | { kind: 'done'; answer: Answer }
  | { kind: 'conflict'; current: DeskState }
  | { kind: 'refused'; message: string }
  | { kind: 'signedOut' }
  | { kind: 'unreachable' }

/** Posts a change of an issue's entries; never throws. */
export const changeDesk = async (url: string, body: object): Promise<Reply<Changed>> =>
  call(
    url,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      // A page that is being left still hands in what was typed.
      keepalive: JSON.stringify(body).length < 20_000,
    },
    (answer) => changedSchema.safeParse(answer),
  )

/** Reads one entry with its sources; never throws. */
export const readEntry = (url: string) => call(url, {}, (answer) => entrySchema.safeParse(answer))

type Parsed<Answer> = { success: true; data: Answer } | { success: false }

async function call<Answer>(
  url: string,
  init: RequestInit,
  parse: (answer: unknown) => Parsed<Answer>,
): Promise<Reply<Answer>> {
  try {
    const response = await fetch(url, { credentials: 'include', ...init })
    if (response.status === 401) return { kind: 'signedOut' }
    const answer: unknown = await response.json()
    if (response.ok) {
      const parsed = parse(answer)
      return parsed.success ? { kind: 'done', answer: parsed.data } : { kind: 'unreachable' }
    }
    const refusal = refusalSchema.safeParse(answer)
    if (!refusal.success) return { kind: 'unreachable' }
    const { current, error } = refusal.data
    return current ? { kind: 'conflict', current } : { kind: 'refused', message: error.message }
  } catch {
    return { kind: 'unreachable' }
  }
}
