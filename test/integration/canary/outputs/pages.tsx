import { createElement } from 'react'
import { renderToReadableStream } from 'react-dom/server'
import type { ReactNode } from 'react'
import type { Output } from './types'

type Page = (props: {
  params: Promise<Record<string, string>>
  searchParams: Promise<Record<string, string>>
}) => Promise<ReactNode>

/** A page of the application as a visitor's browser gets it; one that is not found says nothing. */
export async function pageOutput(
  name: string,
  load: () => Promise<{ default: unknown }>,
  props: { params?: Record<string, string>; searchParams?: Record<string, string> } = {},
): Promise<Output> {
  const page = (await load()).default as Page
  const given = {
    params: Promise.resolve(props.params ?? {}),
    searchParams: Promise.resolve(props.searchParams ?? {}),
  }
  try {
    const stream = await renderToReadableStream(createElement('html', null, await page(given)))
    await stream.allReady
    return { name, text: await new Response(stream).text() }
  } catch (error) {
    if (error instanceof Error && 'digest' in error && String(error.digest).includes('404'))
      return { name, text: 'not found' }
    throw error
  }
}

/** A route handler's answer, headers and all. */
export async function routeOutput(
  name: string,
  load: () => Promise<{ GET: (request: Request, context: never) => Promise<Response> | Response }>,
): Promise<Output> {
  const response = await (await load()).GET(new Request(`http://localhost:3000${name}`), {} as never)
  return { name, text: `${JSON.stringify([...response.headers])}\n${await response.text()}` }
}
