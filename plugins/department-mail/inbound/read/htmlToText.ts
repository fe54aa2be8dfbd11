import { decodeEntities } from './decodeEntities'

/** Longer HTML is cut before it is read, in characters. */
const LONGEST = 2_000_000

const HIDDEN = new Set(['script', 'style', 'head', 'title', 'noscript', 'template', 'object', 'svg', 'xml'])
const LINES = new Set([
  'p',
  'div',
  'br',
  'tr',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'ul',
  'ol',
  'pre',
  'hr',
])

/** Where a mail program encloses the mail that is answered: what stands from there on is a quote. */
const QUOTE =
  /\b(?:gmail_quote|isReplyContent|divRplyFwdMsg|appendonsend|moz-cite-prefix|ntes-mailmaster-quote|qmNavigationReplyQuote|mail-quote-collapse)\b/

/**
 * The words of an HTML mail, its quotes marked with ">". Tags are only read, nothing is ever run or fetched;
 * broken HTML gives what words there are.
 */
export function htmlToText(html: string): string {
  const reader = new Reader()
  const source = html.slice(0, LONGEST).replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  for (const [token] of source.matchAll(/<\/?[a-zA-Z][^<>]{0,4000}>|<|[^<]+/g)) reader.take(token)
  return reader.text()
}

class Reader {
  private lines: string[] = ['']
  private hidden: string | null = null
  private quoteDepth = 0

  take(token: string): void {
    const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9:]*)/.exec(token)
    if (!tag) return this.hidden === null ? this.write(token) : undefined
    const name = (tag[2] ?? '').toLowerCase()
    if (tag[1] === '/') this.close(name)
    else this.open(name, token)
  }

  text(): string {
    return this.lines
      .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  }

  private open(name: string, token: string): void {
    if (this.hidden !== null) return
    if (HIDDEN.has(name) && !token.endsWith('/>')) this.hidden = name
    else if (QUOTE.test(token)) this.divide()
    else if (name === 'blockquote') this.quote(1)
    else if (name === 'br') this.newLine()
    else if (LINES.has(name)) this.endLine()
    else if (name === 'td' || name === 'th') this.write(' ')
  }

  private close(name: string): void {
    if (this.hidden !== null) {
      if (name === this.hidden) this.hidden = null
    } else if (name === 'blockquote') this.quote(-1)
    else if (LINES.has(name) && name !== 'br') this.endLine()
  }

  /** The whole rest is the mail answered, whatever its shape: said in the words stripping knows. */
  private divide(): void {
    this.newLine()
    this.write('-----原始邮件-----')
    this.newLine()
  }

  private quote(step: 1 | -1): void {
    this.endLine()
    this.quoteDepth = Math.max(0, this.quoteDepth + step)
    this.lines[this.lines.length - 1] = this.prefix()
  }

  private write(text: string): void {
    const words = decodeEntities(text).replace(/\s+/g, ' ')
    this.lines[this.lines.length - 1] += words
  }

  private newLine(): void {
    this.lines.push(this.prefix())
  }

  /** Nested boxes end one line together, not one each. */
  private endLine(): void {
    if (this.lines.at(-1)?.trim() !== this.prefix().trim()) this.newLine()
  }

  private prefix(): string {
    return this.quoteDepth > 0 ? '> ' : ''
  }
}
