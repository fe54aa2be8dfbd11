import type { NextRequest } from 'next/server'
import { safePath } from '../../../server/http/safePath'
import { seeOther } from '../../../server/http/seeOther'
import { defaultLocale, isLocale } from '../../../translations'

const oneYear = 365 * 24 * 60 * 60

/** Remembers the language and goes back. A preference is no secret and changes nothing else, hence GET. */
export function GET(request: NextRequest): Response {
  const { searchParams } = request.nextUrl
  const to = searchParams.get('to')
  const locale = isLocale(to) ? to : defaultLocale
  return seeOther(safePath(searchParams.get('back'), '/'), {
    'Set-Cookie': `mq-lang=${locale}; Path=/; Max-Age=${oneYear}; SameSite=Lax; HttpOnly`,
  })
}
