import { leadingNumber } from './leadingNumber'
import type { Piece } from './types'

export type SplitSuggestions = { rows: string[]; heading: string[] }

/**
 * Cuts the suggestions into rows: by the numbers of the outermost level they carry, else a paragraph a
 * row; a lone paragraph that counts 一是……二是…… is cut inside. Numbers that only repeat the row's own are left away.
 */
export function splitSuggestions(pieces: readonly Piece[]): SplitSuggestions {
  const [first, ...others] = pieces
  const isLead = first !== undefined && others.length > 0 && introduces(first.text)
  const rest = isLead ? others : pieces
  return { rows: withoutNumbers(toRows(rest)), heading: isLead ? [first.text] : [] }
}

/** `针对以上问题，提出如下建议：` says what follows and nothing else. */
const introduces = (text: string): boolean =>
  text.length <= 40 && leadingNumber(text) === null && /(?:建议|对策|措施|意见).{0,4}[：:]$/.test(text)

function toRows(pieces: readonly Piece[]): string[] {
  const [only] = pieces
  if (pieces.length === 1 && only) return cutInside(only.text)
  const startsRow = rowStart(pieces)
  const rows: string[] = []
  for (const piece of pieces) {
    if (rows.length === 0 || (!piece.isJoined && startsRow(piece))) rows.push(piece.text)
    else rows.push(`${rows.pop() ?? ''}\n${piece.text}`)
  }
  return rows
}

/** What begins a row: the outermost number there is, else a line that heads the text below it, else any paragraph. */
function rowStart(pieces: readonly Piece[]): (piece: Piece) => boolean {
  const own = pieces.filter(({ isJoined }) => !isJoined)
  const depths = own.flatMap(({ text }) => leadingNumber(text)?.depth ?? [])
  const outermost = depths.reduce((least, depth) => Math.min(least, depth), 9)
  if (depths.length > 0) return ({ text }) => leadingNumber(text)?.depth === outermost
  const [first] = own
  const isHeaded = first !== undefined && heads(first) && own.some((piece) => !heads(piece))
  return isHeaded ? heads : () => true
}

const heads = ({ text }: Piece): boolean => text.length <= 30 && !/[。；;！!？?：:，,、）)]$/.test(text)

function cutInside(text: string): string[] {
  const parts = text.split(/(?<=[。；;：:\n])(?=[一二三四五六七八九十]{1,3}是[^否])/)
  const [lead = '', ...following] = parts
  return following.length > 0 && leadingNumber(lead) === null && lead.length <= 40
    ? [lead + (following[0] ?? ''), ...following.slice(1)]
    : parts
}

/** All or none: where a number is missing or says something else, it may be referred to. */
function withoutNumbers(rows: readonly string[]): string[] {
  const numbers = rows.map(leadingNumber)
  const repeats = numbers.every((number, index) => number?.value === index + 1 && number.rest !== '')
  return repeats && rows.length > 1
    ? numbers.map((number, index) => number?.rest ?? rows[index] ?? '')
    : [...rows]
}
