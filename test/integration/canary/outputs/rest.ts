import { handleEndpoints, type Payload } from 'payload'
import type { Output } from './types'

/** What the REST API answers to somebody who is not signed in, headers and all. */
export async function ask(
  payload: Payload,
  path: string,
): Promise<Output & { status: number; body: string }> {
  const response = await handleEndpoints({
    config: payload.config,
    request: new Request(`http://localhost:3000/api/${path}`),
  })
  const body = await response.text()
  const headers = JSON.stringify([...response.headers])
  return { name: `GET /api/${path}`, status: response.status, body, text: `${headers}\n${body}` }
}

/** Every collection listed, counted, opened by id, to the greatest depth; and the endpoints of the application. */
export async function restAnswers(payload: Payload, ids: ReadonlyMap<string, string>): Promise<Output[]> {
  const paths = Object.keys(payload.collections).flatMap((slug) => [
    `${slug}?depth=3&limit=200`,
    `${slug}?depth=3&draft=true&trash=true&locale=all`,
    `${slug}/count`,
    `${slug}/versions`,
    ...(ids.has(slug) ? [`${slug}/${ids.get(slug)}?depth=3`] : []),
  ])
  const own = ['issues', 'subscribers', 'reader-feedback'].flatMap((slug) => [
    `${slug}/export`,
    `${slug}/${ids.get(slug) ?? 'x'}/mailing`,
    `${slug}/${ids.get(slug) ?? 'x'}/documents`,
  ])
  const others = ['access', 'health/ready', 'health/live', 'nothing']
  const answers: Output[] = []
  for (const path of [...paths, ...own, ...others]) answers.push(await ask(payload, path))
  return answers
}
