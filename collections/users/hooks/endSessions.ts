import type { CollectionBeforeChangeHook } from 'payload'
import type { User } from '../../../src/payload-types'

/** Stopping an account ends its sessions: what was signed in before is signed out with the next request. */
export const endSessions: CollectionBeforeChangeHook<User> = ({ data, operation, originalDoc }) => {
  const isStopped = operation === 'update' && data.disabled === true && originalDoc?.disabled !== true
  return isStopped ? { ...data, sessions: [] } : data
}
