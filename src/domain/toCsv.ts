/**
 * Rows as CSV (RFC 4180) with a byte order mark. A cell that a spreadsheet would take for a formula is
 * made a text by an apostrophe: what strangers typed must not run on the office's machines (ASVS 1.2.10).
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`

function cell(value: string): string {
  const defused = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused
}
