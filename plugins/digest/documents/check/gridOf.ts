import { millimetres, within } from './lengths'
import type { PageMeasures, Piece } from './readPage'
import type { Measurement } from './types'

/** 3号, points */
const SIZE = 16
/** 2号 */
const TITLE = 22
/** Above this only the mark of a proof stands, points. */
const HEADER = (34 / 25.4) * 72
/** A character reaches so far above and below its baseline. */
const ABOVE = 0.88 * SIZE
const BELOW = 0.12 * SIZE
const AREA = { width: 156, height: 225 }

const isText = ({ size }: Piece): boolean => Math.abs(size - SIZE) < 0.1
/** Titles stand on the lines of the text. */
const isOnGrid = (piece: Piece): boolean => isText(piece) || Math.abs(piece.size - TITLE) < 0.1
const ideographs = /^\p{Script=Han}{4,}$/u

/** Page, margins, lines a page and characters a line, from the text itself. */
export function gridOf(pages: PageMeasures[]): Measurement[] {
  const text = pages.flatMap((page) => page.pieces.filter(isText).map((piece) => ({ ...piece, page })))
  const [first] = pages
  const top = Math.min(...pages.flatMap((page) => page.pieces.filter(isOnGrid).map(({ y }) => y - ABOVE)))
  const bottom = Math.min(...text.map(({ y, page }) => page.height - y - BELOW))
  // Also of a text without a full line the red rule begins at the edge.
  const left = Math.min(...text.map(inkStart), ...(first?.lines ?? []).map(({ x }) => x))
  const right = Math.min(...text.map((piece) => piece.page.width - piece.x - inkWidth(piece)))
  return [
    within('paper', [210, 297], [millimetres(first?.width ?? 0), millimetres(first?.height ?? 0)], 0.1),
    beginsOnALine(pages)
      ? within('marginTop', [37], [millimetres(top)], 1)
      : atLeast('marginTop', 37, millimetres(top)),
    within('marginLeft', [28], [millimetres(left)], 1),
    // A short text need not reach the right or the lower edge; none may go beyond.
    atLeast('marginRight', 26, millimetres(right)),
    atLeast('marginBottom', 35, millimetres(bottom)),
    count('linesPerPage', 22, linesOf(pages)),
    count('charactersPerLine', 28, charactersOf(text)),
  ]
}

/** Marks fill the left half of their square: at the end of a line the right half is no part of it. */
const inkWidth = ({ text, width, size }: Piece): number => width - (halfMark.test(text) ? size / 2 : 0)
/** Opening marks fill the right half of theirs: at the start of a line the left half hangs over the edge. */
const inkStart = ({ text, x, size }: Piece): number => x + (openingMark.test(text) ? size / 2 : 0)
const openingMark = /^[（《〈「『【〔“‘]/u
const halfMark = /[，。、；：！？）》〉」』】〕”’]$/u

/** The first page may begin lower, with its masthead, and any page with a table. */
const beginsOnALine = (pages: PageMeasures[]): boolean =>
  pages.slice(1).some(({ pieces }) => {
    const [highest] = pieces.filter(({ y }) => y > HEADER).sort((a, b) => a.y - b.y)
    return highest !== undefined && isOnGrid(highest)
  })

const atLeast = (code: Measurement['code'], least: number, found: number): Measurement => ({
  code,
  ok: found >= least - 1,
  expected: least.toFixed(2),
  measured: found.toFixed(2),
})

/** `null`: the document is too short to tell. */
const count = (code: Measurement['code'], expected: number, found: number | null): Measurement => ({
  code,
  ok: found === null || found === expected,
  expected: String(expected),
  measured: found === null ? '' : String(found),
})

/** What fits at the distance at which lines stand; no page may hold more. */
function linesOf(pages: PageMeasures[]): number | null {
  const gaps = pages.flatMap((page) => {
    const lines = [...new Set(page.pieces.filter(isText).map(({ y }) => Math.round(y * 10) / 10))].sort(
      (a, b) => a - b,
    )
    return lines.slice(1).map((line, index) => line - (lines[index] ?? 0))
  })
  const gap = usual(gaps.filter((one) => one > SIZE && one < 3 * SIZE))
  if (gap === null) return null
  const height = (AREA.height / 25.4) * 72
  return Math.floor((height - SIZE) / gap + 1.01)
}

/**
 * The distance at which most lines stand. A short issue has few lines and many parts, whose distances differ:
 * until three lines follow each other alike, nothing is known.
 */
function usual(gaps: number[]): number | null {
  const alike = gaps.map((gap) => gaps.filter((other) => Math.abs(other - gap) < 0.15))
  const [most] = alike.sort((a, b) => b.length - a.length)
  return most === undefined || most.length < 3 ? null : middle(most)
}

/** Justified lines are stretched or squeezed by little: the middle of all is what a character takes. */
function charactersOf(text: Piece[]): number | null {
  const widths = text
    .filter((piece) => ideographs.test(piece.text))
    .map(({ text: word, width }) => width / word.length)
  const one = middle(widths)
  return one === null ? null : Math.round(((AREA.width / 25.4) * 72) / one)
}

function middle(numbers: number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? null
}
