import type { EditionContent } from '../../core/types'
import { fill } from './fill'
import { oneLine } from './oneLine'
import { printable } from './printable'
import { printedDate } from './printedDate'
import type { PaperDocument, PaperWords } from './types'

/** 版记: only the internal edition has one. */
export function toFoot(content: EditionContent, words: PaperWords): PaperDocument['foot'] {
  const { recipients, colophon } = content
  if (!recipients && !colophon) return null
  return {
    recipients: [
      { label: words.reportTo, text: listed(recipients?.reportTo, words) },
      { label: words.sendTo, text: listed(recipients?.sendTo, words) },
      { label: words.distributeTo, text: listed(recipients?.distributeTo, words) },
    ].filter(({ text }) => text !== ''),
    issuer: oneLine(content.issuer),
    printed: fill(words.printed, { date: printedDate(content.date, words) }),
    copies: colophon?.copies ? fill(words.copies, { number: colophon.copies }) : null,
    staff: staffOf(colophon ?? null, words),
  }
}

/** Typed one a line or in one sentence: printed as one sentence with its full stop. */
function listed(text: string | null | undefined, words: PaperWords): string {
  const lines = printable(text ?? '').split('\n')
  const joined = lines
    .map((line) => line.trim().replace(/[，,、；;]$/, ''))
    .filter((line) => line !== '')
    .join(words.comma)
  if (joined === '') return ''
  return joined.endsWith(words.fullStop) ? joined : joined + words.fullStop
}

function staffOf(colophon: EditionContent['colophon'] | null, words: PaperWords): string[] {
  if (!colophon) return []
  return [
    [words.editors, colophon.editors],
    [words.proofreader, colophon.proofreader],
    [words.reviewers, colophon.reviewers.join(words.separator)],
    [words.phone, colophon.phone],
  ].flatMap(([label, text]) => {
    const shown = oneLine(text ?? '')
    return shown === '' ? [] : [`${label}${shown}`]
  })
}
