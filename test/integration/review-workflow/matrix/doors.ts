import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { createLocalReq, handleEndpoints, type PayloadRequest } from 'payload'
import type { Lane, Person } from './types'

/** A caller must never see an error of the server: such an answer is a breach whatever it left behind. */
export class ServerFailed extends Error {}

const headersOf = ({ token }: Person, type = 'application/json') => ({
  ...(type ? { 'content-type': type } : {}),
  ...(token ? { authorization: `JWT ${token}` } : {}),
})

/** Calls the REST API as the route handler does. */
export async function rest(
  { payload }: Lane,
  who: Person,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<unknown> {
  const response = await handleEndpoints({
    config: payload.config,
    request: new Request(`http://localhost:3000/api/${path}`, {
      method,
      headers: headersOf(who),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  })
  const text = await response.text()
  if (response.status >= 500 && response.status !== 501)
    throw new ServerFailed(`${method} ${path}: ${response.status} ${text}`)
  return text === '' ? null : (JSON.parse(text) as unknown)
}

/** Calls GraphQL as its route handler does. */
export async function graphql(
  { payload }: Lane,
  who: Person,
  query: string,
  variables: unknown,
): Promise<unknown> {
  const response = await GRAPHQL_POST(Promise.resolve(payload.config))(
    new Request('http://localhost:3000/api/graphql', {
      method: 'POST',
      headers: headersOf(who),
      body: JSON.stringify({ query, variables }),
    }),
  )
  const answer = (await response.json()) as {
    errors?: { message: string; extensions?: { statusCode?: number } }[]
  }
  // A query that does not fit the schema tries nothing at all.
  const unfit = (answer.errors ?? []).find(({ extensions }) => extensions === undefined)
  if (response.status === 400 || unfit)
    throw new ServerFailed(`the query is wrong: ${JSON.stringify(answer)}`)
  if (answer.errors?.some(({ extensions }) => (extensions?.statusCode ?? 500) >= 500))
    throw new ServerFailed(`GraphQL: ${JSON.stringify(answer.errors)}`)
  return answer
}

/** A fresh request of the person, for the Local API. */
export async function requestOf(
  { payload }: Pick<Lane, 'payload'>,
  { user }: Person,
): Promise<PayloadRequest> {
  const req = await createLocalReq({}, payload)
  // A copy each: Payload writes on the user it is given.
  Object.assign(req, { user: user && { ...user } })
  return req
}
