import { textsIn } from '../../translations'
import { readLocale } from './readLocale'

type Status = 400 | 403 | 413 | 415

/** A plain page for a post that cannot be read or did not come from our pages. */
export async function refusePost(status: Status): Promise<Response> {
  const locale = await readLocale()
  const words = textsIn(locale).site.failures
  const text = status === 413 ? words.tooLargeText : words.forbiddenText
  const html = `<!doctype html><html lang="${locale === 'zh' ? 'zh-CN' : 'en'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.forbiddenTitle}</title><h1>${words.forbiddenTitle}</h1><p>${text}</p><p><a href="/">${words.toHome}</a></p></html>`
  return new Response(html, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
