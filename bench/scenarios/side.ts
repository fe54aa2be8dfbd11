import type { Client } from '../lib/client'

/** One server that is measured: its callers, and documents nobody has touched yet. */
export type Side = {
  url: string
  /** An editor, signed in. */
  client: Client
  /** Somebody who reports, signed in. */
  member: Client
  visitor: Client
  /** What a new item names, by the name of its field. */
  names: Record<string, string>
  /** Issues that wait for their signing, and who signs them; of plain Payload there are none. */
  signing: { signatory: Client | null; issues: string[] }
  /** Takes `count` fresh documents; each is used once. */
  take(count: number): string[]
}

export const sideOf = (side: Omit<Side, 'take'>, documents: string[]): Side => {
  const left = [...documents]
  return {
    ...side,
    take: (count) => {
      const taken = left.splice(0, count)
      if (taken.length < count) throw new Error('bench: not enough documents were prepared')
      return taken
    },
  }
}
