export type SheetField = { name: string; label: string; text: string }

/** Chinese characters that still stand in half a line of the sheet; a Latin letter or a digit is half of one. */
const shortest = 13

/** Fields as the lines of the sheet: two short ones beside each other, a long one on a line of its own. */
export function sheetFields(fields: readonly SheetField[]): SheetField[][] {
  const lines: SheetField[][] = []
  for (const field of fields) {
    const last = lines.at(-1)
    if (last?.length === 1 && last.every(isShort) && isShort(field)) last.push(field)
    else lines.push([field])
  }
  return lines
}

const isShort = ({ text }: SheetField): boolean =>
  !text.includes('\n') && text.length + text.replace(/[ -~]/g, '').length <= 2 * shortest
