import { textWidth } from './textWidth'

/** No column narrower than this share of an even one. */
const NARROWEST = 0.4
/** A cell longer than this wraps anyway and asks for no more room, full-width characters. */
const LONGEST = 16

/** Shares of the line for the columns of a table, after what stands in them; together 1. */
export function columnWidths(rows: string[][]): number[] {
  const count = Math.max(...rows.map((row) => row.length))
  const wanted = Array.from({ length: count }, (_, column) =>
    Math.max(2, ...rows.map((row) => Math.min(LONGEST, textWidth(row[column] ?? '')))),
  )
  const least = (NARROWEST * sum(wanted)) / count
  const widened = wanted.map((width) => Math.max(width, least))
  return widened.map((width) => width / sum(widened))
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0)
