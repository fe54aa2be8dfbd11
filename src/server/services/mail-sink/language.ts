import type { IncomingMessage } from 'node:http'
import { en } from './texts/en'
import { type MailTexts, zh } from './texts/zh'

export type Language = { code: 'zh' | 'en'; texts: MailTexts }

/** Language of one request: `?lang=`, else the product's `mq-lang` cookie, else Chinese. */
export function languageOf(request: IncomingMessage, url: URL): Language {
  const cookie = /(?:^|;\s*)mq-lang=(\w+)/.exec(request.headers.cookie ?? '')?.[1]
  const wanted = url.searchParams.get('lang') ?? cookie
  return wanted === 'en' ? { code: 'en', texts: en } : { code: 'zh', texts: zh }
}
