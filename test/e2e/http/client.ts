import { newAddress } from '../../support/browserAddress'
import { application } from '../../support/application'

export type Answer = { status: number; headers: Headers; text: string; body: unknown }
export type Client = {
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  head(path: string): Promise<Answer>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
}

/** Speaks HTTP with the application, as nobody or with the token of somebody signed in. */
export function client(token?: string): Client {
  const own: Record<string, string> = {
    'X-Forwarded-For': newAddress(),
    ...(token ? { Authorization: `JWT ${token}` } : {}),
  }
  return {
    get: (path, headers = {}) => send(path, { headers: { ...own, ...headers } }),
    head: (path) => send(path, { method: 'HEAD', headers: own }),
    post: (path, body = {}, headers = {}) =>
      send(path, {
        method: 'POST',
        headers: {
          ...own,
          ...(body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        body: body instanceof FormData ? body : typeof body === 'string' ? body : JSON.stringify(body),
      }),
  }
}

async function send(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(new URL(path, application().url), { redirect: 'manual', ...init })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: parse(text) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
