import { decodeEntities } from './decodeEntities'

/** Elements that stand on lines of their own. */
const blocks = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'section',
  'article',
  'hr',
])
/** Elements whose content is no text. */
const silent = /<(style|script|head|title|xml|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi
const comments = /<!--[\s\S]*?-->|<![^>]*>|<\?[^>]*>/g

/**
 * The text of an HTML fragment from a clipboard, tables as lines of `| a | b |`. Works without a DOM, so
 * that it is the same in a test and in a browser; whatever is no tag stays as text.
 */
export function htmlToText(html: string): string {
  const writer = createWriter()
  for (const [token] of html
    .replace(comments, '')
    .replace(silent, '')
    .matchAll(/<\/?[a-zA-Z][^>]*>|[^<]+|</g)) {
    const [, closing, name] = /^<(\/?)([a-zA-Z][\w:]*)/.exec(token) ?? []
    if (name === undefined) writer.text(decodeEntities(token))
    else writer.tag(name.toLowerCase(), closing === '/')
  }
  return writer.end()
}

function createWriter() {
  let out = ''
  let cells: string[] | null = null
  const line = (): void => {
    if (out !== '' && !out.endsWith('\n')) out += '\n'
  }
  const write = (text: string): void => {
    if (cells === null) out += text
    else if (cells.length > 0) cells[cells.length - 1] += text
  }
  const endRow = (): void => {
    if (cells === null) return
    const row = cells.map((cell) => cell.replace(/\s+/g, ' ').trim().replaceAll('|', '｜'))
    cells = null
    line()
    if (row.some((cell) => cell !== '')) out += `| ${row.join(' | ')} |\n`
  }
  return {
    text: (text: string): void => {
      // Text in a table but in no cell is somebody else's mistake; it becomes a cell rather than nothing.
      if (cells?.length === 0 && text.trim() !== '') cells.push('')
      write(text.replace(/[ \t\r\n]+/g, ' '))
    },
    tag: (name: string, closing: boolean): void => {
      if (name === 'tr') {
        endRow()
        if (!closing) cells = []
      } else if (name === 'td' || name === 'th') {
        if (!closing) (cells ??= []).push('')
      } else if (name === 'table') {
        endRow()
        line()
      } else if (name === 'br') write('\n')
      else if (name === 'li') {
        if (cells === null) line()
        if (!closing) write('- ')
      } else if (blocks.has(name)) {
        if (cells === null) line()
        else write(' ')
      }
    },
    end: (): string => {
      endRow()
      return out
    },
  }
}
