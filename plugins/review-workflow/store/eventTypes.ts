import type { ChainedEvent } from './chain'
import type { Actor } from '../core/types'

export type ActorKind = Actor['kind']

export type StoredEvent = ChainedEvent & {
  seq: number
  actorKind: ActorKind
  prevHash: string | null
  hash: string
}
