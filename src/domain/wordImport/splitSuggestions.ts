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
  const depths = pieces.flatMap(({ text, isJoined }) => (isJoined ? [] : (leadingNumber(text)?.depth ?? [])))
  const outermost = Math.min(...depths)
  const [only] = pieces
  if (pieces.length === 1 && only) return cutInside(only.text)
  const rows: string[] = []
  for (const { text, isJoined } of pieces) {
    const startsRow = depths.length === 0 ? !isJoined : !isJoined && leadingNumber(text)?.depth === outermost
    if (startsRow || rows.length === 0) rows.push(text)
    else rows.push(`${rows.pop() ?? ''}\n${text}`)
  }
  return rows
}

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
