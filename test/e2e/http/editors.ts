import { z } from 'zod'
import { accountOf } from '../../support/applicationAccounts'
import type { Client } from './client'
import { signedIn } from './signedIn'

/** Makes `count` more editors, as the administrator does, and signs each of them in. */
export async function editors(count: number): Promise<Client[]> {
  const admin = await signedIn(accountOf('admin'))
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const account = {
        email: `editor-${process.pid}-${index}@office.example.org`,
        password: `made up ${Math.random()}`,
      }
      const { body } = await admin.post('/api/users', { ...account, name: `编辑${index}`, roles: ['editor'] })
      z.object({ doc: z.object({ id: z.string() }) }).parse(body)
      return signedIn(account)
    }),
  )
}
