import type { PaperDocument, PaperEntry, Part, Run } from '../model/types'
import { escapeHtml } from './escapeHtml'
import { htmlStyle } from './htmlStyle'

/**
 * The document as one plain page: what a screen reader reads well, and what opens anywhere without a program
 * for documents. No script, nothing loaded from elsewhere.
 */
export function writeHtml(paper: PaperDocument): string {
  const { meta } = paper
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(meta.title)}</title>
<meta name="author" content="${escapeHtml(meta.author)}">
<style>${htmlStyle}</style>
</head>
<body>
${headOf(paper)}
<main>
${[titleOf(paper), noteOf(paper.note), contentsOf(paper), ...paper.entries.map(entryOf)].filter(Boolean).join('\n')}
</main>
${footOf(paper)}
</body>
</html>
`
}

const tag = (name: string, text: string | null | undefined, attributes = ''): string =>
  text ? `<${name}${attributes}>${escapeHtml(text)}</${name}>` : ''

function headOf({ head, proof }: PaperDocument): string {
  const { signatory } = head
  return lines([
    '<header>',
    tag('p', proof, ' class="proof"'),
    tag('p', head.marking, ' class="marking"'),
    tag('h1', head.masthead.join('')),
    tag('p', head.number),
    tag('p', head.issuer),
    tag('p', head.date),
    tag('p', signatory && signatory.label + signatory.name),
    '</header>',
  ])
}

const titleOf = ({ titleLines }: PaperDocument): string => tag('p', titleLines.join(''), ' class="title"')

const textOf = (runs: Run[]): string => runs.map(({ text }) => text).join('')

const noteOf = (note: Run[] | null): string => tag('p', note && textOf(note), ' class="note"')

function contentsOf({ contents }: PaperDocument): string {
  if (!contents) return ''
  return lines([
    '<nav aria-labelledby="contents">',
    tag('h2', contents.heading, ' id="contents"'),
    ...contents.rows.flatMap(({ section, number, title, position }) => [
      tag('p', section, ' class="section"'),
      `<p><a href="#entry-${position}">${escapeHtml(number + title)}</a></p>`,
    ]),
    '</nav>',
  ])
}

const entryOf = (entry: PaperEntry): string =>
  lines([
    `<article aria-labelledby="entry-${entry.position}">`,
    tag('p', entry.section, ' class="section"'),
    tag('h2', entry.title, ` id="entry-${entry.position}"`),
    tag('p', entry.opening, ' class="byline"'),
    noteOf(entry.note),
    tag('p', entry.addressee ?? null),
    ...partsOf(entry.parts),
    tag('p', entry.closing, ' class="byline"'),
    ...(entry.signOff ?? []).map((text) => tag('p', text, ' class="byline"')),
    '</article>',
  ])

/** Neighbouring items are one list, so that its length is read out; their markers are theirs, as printed. */
function partsOf(parts: Part[]): string[] {
  let hasFirst = false
  return parts.map((part, index) => {
    switch (part.type) {
      case 'heading':
        hasFirst ||= part.level === 1
        return tag(part.level === 2 && hasFirst ? 'h4' : 'h3', textOf(part.runs))
      case 'paragraph':
        return tag('p', textOf(part.runs))
      case 'item': {
        const opens = parts[index - 1]?.type !== 'item' ? '<ul>' : ''
        const closes = parts[index + 1]?.type !== 'item' ? '</ul>' : ''
        return `${opens}${tag('li', part.marker + textOf(part.runs))}${closes}`
      }
      case 'table':
        return tableOf(part)
    }
  })
}

const tableOf = ({ rows, hasHeader }: Extract<Part, { type: 'table' }>): string =>
  lines([
    '<table>',
    ...rows.map((row, at) => {
      const name = hasHeader && at === 0 ? 'th scope="col"' : 'td'
      const end = name.slice(0, 2)
      return `<tr>${row.map((text) => `<${name}>${escapeHtml(text)}</${end}>`).join('')}</tr>`
    }),
    '</table>',
  ])

function footOf({ foot }: PaperDocument): string {
  if (!foot) return ''
  return lines([
    '<footer>',
    ...foot.recipients.map(({ label, text }) => tag('p', label + text)),
    ...[foot.issuer, foot.printed, foot.copies, ...foot.staff].map((text) => tag('p', text)),
    '</footer>',
  ])
}

const lines = (all: string[]): string => all.filter((line) => line !== '').join('\n')
