import type { Client } from '../lib/client'

/** One server that is measured: its signed-in caller, and documents nobody has touched yet. */
export type Side = {
  client: Client
  /** Takes `count` fresh documents; each is used once. */
  take(count: number): string[]
}

export const sideOf = (client: Client, documents: string[]): Side => {
  const left = [...documents]
  return {
    client,
    take: (count) => {
      const taken = left.splice(0, count)
      if (taken.length < count) throw new Error('bench: not enough documents were prepared')
      return taken
    },
  }
}
