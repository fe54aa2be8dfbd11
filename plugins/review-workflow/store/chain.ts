import type { EventDetails } from '../core/types'
import { sha256 } from './hashes'

/** The part of an event that its hash covers. `at` is an ISO 8601 instant in UTC. */
export type ChainedEvent = {
  run: string
  rev: number
  round: number
  action: string
  from: string
  to: string
  actor: string
  actorKind: string
  actorName: string
  reason: string | null
  reasonCode: string | null
  gates: Record<string, boolean>
  contentHash: string
  at: string
  /** Through which door: `admin`, `link`, `api` … */
  via: string
  /** In whose place the actor acted; absent for their own. */
  onBehalfOf?: string | null
  onBehalfOfName?: string | null
  details?: EventDetails | null
  /** Where the request came from, as far as the installation says. */
  address?: string | null
}

/** Hash of an event over the one before it; a changed, removed or reordered event breaks the chain. */
export const eventHash = (previous: string | null, event: ChainedEvent): string => sha256({ previous, event })
