/** Columns a text takes on a terminal: Chinese signs and full-width punctuation take two. */
export const columnsOf = (value: string): number =>
  [...value].reduce(
    (sum, sign) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
        sign,
      )
        ? 2
        : 1),
    0,
  )

/** Rows as aligned columns, two blanks between them. */
export function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((row) => columnsOf(row[index] ?? ''))),
  )
  const line = (row: string[]): string =>
    row
      .map((cell, index) => cell + ' '.repeat(Math.max(0, (widths[index] ?? 0) - columnsOf(cell))))
      .join('  ')
  return rows.map((row) => `  ${line(row).trimEnd()}`).join('\n')
}
