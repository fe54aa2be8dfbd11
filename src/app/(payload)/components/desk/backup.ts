import { z } from 'zod'
import type { Values } from './values'

const fields = z.record(z.string(), z.union([z.string(), z.boolean()]))
const schema = z.object({ values: fields, base: fields })

/** Fields as they were typed, and what was saved then: that tells whether somebody else was there meanwhile. */
export type Kept = z.output<typeof schema>

const keyOf = (issue: string, entry: string): string => `mq-desk:${issue}:${entry}`

/**
 * What was typed and not yet saved, kept on the device until it is: a lost session, a closed window and a
 * broken line lose nothing. Devices that keep nothing simply keep nothing.
 */
export const backup = {
  keep(issue: string, entry: string, kept: Record<keyof Kept, Partial<Values>>): void {
    attempt(() => localStorage.setItem(keyOf(issue, entry), JSON.stringify(kept)))
  },
  drop(issue: string, entry: string): void {
    attempt(() => localStorage.removeItem(keyOf(issue, entry)))
  },
  read(issue: string, entry: string): Kept | null {
    const kept = attempt(() =>
      schema.safeParse(JSON.parse(localStorage.getItem(keyOf(issue, entry)) ?? 'null')),
    )
    return kept?.success ? kept.data : null
  },
}

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch {
    return null
  }
}
