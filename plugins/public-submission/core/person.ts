import { type PayloadRequest } from 'payload'

/** The person signed in, over all collections that people sign in with; null for a guest. */
export const ownerOfUser = ({ user }: PayloadRequest): string | null =>
  user ? `${user.collection}:${String(user.id)}` : null

/** The person signed in, as colleagues know them. */
export function nameOfUser({ user }: PayloadRequest): string {
  const name: unknown = user && Reflect.get(user, 'name')
  return typeof name === 'string' && name !== '' ? name : (user?.email ?? '')
}
