import type { InboundMail } from '../../payload-types'

export type PlaceGuess = {
  assignment: string
  title: string
  department: string
  state: string
  /** 0 to 1. */
  score: number
  why: string[]
}

export type WaitingMail = Pick<InboundMail, 'id' | 'receivedAt' | 'kind' | 'state'> & {
  from: string
  fromName: string
  to: string
  subject: string
  text: string
  fullText: string
  problem: string | null
  bytes: number
  guesses: PlaceGuess[]
}
