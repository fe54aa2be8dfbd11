import { type Suspicion } from './types'

export type Signs = {
  /** Content of the field nobody sees. */
  trap: string
  /** Whether the sender must bring a form token: forms do, programs need not. */
  isForm: boolean
  /** When the form was handed out, in milliseconds since 1970; null without a genuine token. */
  handedOutAt: number | null
  now: number
  minSeconds: number
}

/** Why a submission looks as if no person had filled it in; null when it does not. Never a reason to throw it away. */
export function suspect({ trap, isForm, handedOutAt, now, minSeconds }: Signs): Suspicion | null {
  if (trap !== '') return 'trap'
  if (handedOutAt === null) return isForm ? 'noToken' : null
  return now - handedOutAt < minSeconds * 1000 ? 'tooFast' : null
}
