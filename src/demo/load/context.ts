import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { User } from '../../payload-types'

/** Ids of what was loaded, by the keys of the content. */
export type Loaded = {
  payload: Payload
  body: string
  units: Map<string, string>
  users: Map<string, User>
  departments: Map<string, string>
  members: Map<string, string>
  items: Map<string, string>
}

/** A fresh request of somebody loaded: what they do here goes through the same doors as in the panel. */
export async function requestOf({ payload, users }: Loaded, key: string): Promise<PayloadRequest> {
  const user = users.get(key)
  if (!user) throw new Error(`demo: nobody with the key ${key} has an account`)
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

/** A fresh request of a visitor. */
export const visitor = ({ payload }: Loaded): Promise<PayloadRequest> => createLocalReq({}, payload)
