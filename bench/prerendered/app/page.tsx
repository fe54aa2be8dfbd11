import { readFileSync } from 'node:fs'

export const dynamic = 'force-static'

/** The page it is compared with, made once by the build: everything between its body's tags. */
export default function Page() {
  const html = readFileSync(process.env.PRERENDERED_HTML ?? '', 'utf8')
  const body = html.slice(html.indexOf('>', html.indexOf('<body')) + 1, html.lastIndexOf('</body>'))
  return <div dangerouslySetInnerHTML={{ __html: body }} />
}
