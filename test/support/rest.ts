import { handleEndpoints, type Payload } from 'payload'
import { buildUser } from './factories'

export type Answer = { status: number; body: unknown }

/** Calls the REST API as the route handler does; `token` signs the request in. */
export async function rest(
  payload: Payload,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  { body, token, headers = {} }: { body?: unknown; token?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await handleEndpoints({
    config: payload.config,
    request: new Request(`http://localhost:3000/api/${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) }
}

const password = 'only-for-this-test'

/** An account that signs in, and its token. */
export async function signedIn(
  payload: Payload,
  person: Parameters<typeof buildUser>[1],
): Promise<{ id: string; token: string }> {
  const { id, email } = await buildUser(payload, person)
  await payload.update({ collection: 'users', id, data: { password }, overrideAccess: true })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { id, token: token ?? '' }
}
