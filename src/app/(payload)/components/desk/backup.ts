import { z } from 'zod'
import type { Values } from './values'

const schema = z.object({ values: z.record(z.string(), z.union([z.string(), z.boolean()])) })

const keyOf = (issue: string, entry: string): string => `mq-desk:${issue}:${entry}`

/**
 * What was typed and not yet saved, kept on the device until it is: a lost session, a closed window and a
 * broken line lose nothing. Devices that keep nothing simply keep nothing.
 */
export const backup = {
  keep(issue: string, entry: string, values: Partial<Values>): void {
    attempt(() => localStorage.setItem(keyOf(issue, entry), JSON.stringify({ values })))
  },
  drop(issue: string, entry: string): void {
    attempt(() => localStorage.removeItem(keyOf(issue, entry)))
  },
  read(issue: string, entry: string): Record<string, string | boolean> | null {
    const kept = attempt(() =>
      schema.safeParse(JSON.parse(localStorage.getItem(keyOf(issue, entry)) ?? 'null')),
    )
    return kept?.success ? kept.data.values : null
  },
}

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch {
    return null
  }
}
