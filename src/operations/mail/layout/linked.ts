import { env } from '../../../server/env'
import { red } from './style'

/**
 * Makes addresses of this site in escaped HTML links, and no others: a title may hold any address, and goes to
 * whoever its sender names.
 */
export const linked = (html: string): string =>
  html.replace(/https?:\/\/[^\s<（）。，；]+/g, (url) =>
    url.startsWith(`${env.publicUrl}/`)
      ? `<a class="mq-link" href="${url}" rel="noreferrer" style="color:${red};word-break:break-all">${url}</a>`
      : url,
  )
