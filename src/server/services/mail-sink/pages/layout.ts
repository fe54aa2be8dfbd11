import { escapeHtml } from '../html'
import type { Language } from '../language'
import { style } from './style'

/** A whole page around `body` (HTML). `path` is where the language switch leads. */
export function layout(language: Language, input: { title: string; body: string; path: string }): string {
  const other = language.code === 'zh' ? 'en' : 'zh'
  const { texts } = language
  const switchTo = `${input.path}${input.path.includes('?') ? '&' : '?'}lang=${other}`
  return `<!doctype html>
<html lang="${language.code === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(input.title)}</title>
<style>${style}</style>
</head>
<body>
<header><div class="bar"><a class="brand" href="${withLanguage('/', language)}">${texts.title}</a>
<a href="${escapeHtml(switchTo)}" lang="${other}">${texts.otherLanguage}</a></div></header>
<main>${input.body}</main>
</body>
</html>`
}

/** A link of the mail page that keeps the language, escaped for an attribute. */
export function withLanguage(path: string, language: Language): string {
  if (language.code === 'zh') return escapeHtml(path)
  return escapeHtml(`${path}${path.includes('?') ? '&' : '?'}lang=${language.code}`)
}
