import { z } from 'zod'
import type { Account } from '../../../src/server/install/accounts'
import { client, type Client } from './client'

const known = new Map<string, Promise<Client>>()

/** Speaks as the holder of an account; signs in once. */
export function signedIn({ email, password }: Pick<Account, 'email' | 'password'>): Promise<Client> {
  const speaking = known.get(email) ?? signIn(email, password)
  known.set(email, speaking)
  return speaking
}

async function signIn(email: string, password: string): Promise<Client> {
  const { body } = await client().post('/api/users/login', { email, password })
  return client(z.object({ token: z.string() }).parse(body).token)
}
