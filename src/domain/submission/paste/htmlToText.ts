import { tableToText } from '../../richText/pipeTable'
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
 * The text of an HTML fragment from a clipboard, tables as the editor reads them (`| a | b |`). Works without a DOM, so
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
  let rows: string[][] = []
  let cells: string[] | null = null
  const line = (): void => {
    if (out !== '' && !out.endsWith('\n')) out += '\n'
  }
  const write = (text: string): void => {
    if (cells === null) out += text
    else cells[Math.max(0, cells.length - 1)] = (cells.at(-1) ?? '') + text
  }
  const endRow = (): void => {
    const row = (cells ?? []).map((cell) => cell.replace(/\s+/g, ' ').trim())
    cells = null
    if (row.some((cell) => cell !== '')) rows.push(row)
  }
  const endTable = (): void => {
    endRow()
    line()
    if (rows.length > 0) out += `${tableToText(rows)}\n`
    rows = []
  }
  /** In a cell a line's end is a blank. */
  const breakLine = (): void => (cells === null ? line() : write(' '))
  const tags: Record<string, (closing: boolean) => void> = {
    table: endTable,
    tr: (closing) => {
      endRow()
      if (!closing) cells = []
    },
    td: (closing) => void (closing ? undefined : (cells ??= []).push('')),
    th: (closing) => void (closing ? undefined : (cells ??= []).push('')),
    br: () => write('\n'),
    li: (closing) => {
      breakLine()
      if (!closing) write('- ')
    },
  }
  return {
    text: (text: string): void => {
      // Text in a table but in no cell is somebody else's mistake; it becomes a cell rather than nothing.
      if (cells !== null && cells.length === 0 && text.trim() === '') return
      // Rows before it are written first: what is read must stay in its order.
      if (cells === null && rows.length > 0 && text.trim() !== '') endTable()
      write(text.replace(/[ \t\r\n]+/g, ' '))
    },
    tag: (name: string, closing: boolean): void => {
      const handle = Object.hasOwn(tags, name) ? tags[name] : undefined
      if (handle) handle(closing)
      else if (blocks.has(name)) breakLine()
    },
    end: (): string => {
      endTable()
      return out
    },
  }
}
