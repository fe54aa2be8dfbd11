const rules = `User-agent: *
Disallow: /track
Disallow: /r/
Disallow: /me
Disallow: /api
Disallow: /admin
Disallow: /login
Disallow: /lang
`

export const GET = (): Response => new Response(rules, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
