/** Redirect after post: the browser asks for `path` with GET, so that reloading repeats nothing. */
export const seeOther = (path: string, headers: Record<string, string> = {}): Response =>
  new Response(null, { status: 303, headers: { ...headers, Location: path, 'Cache-Control': 'no-store' } })
