/** A name table: family, style, full and PostScript name, in English for Windows. */
export function writeName(family: string): Buffer {
  const names: [number, string][] = [
    [1, family],
    [2, 'Regular'],
    [3, `${family} merged`],
    [4, family],
    [6, `${family.replace(/\W/g, '')}-Regular`],
  ]
  const head = Buffer.alloc(6 + 12 * names.length)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  let offset = 0
  for (const [index, [id]] of names.entries()) {
    const length = texts[index]?.length ?? 0
    for (const [step, value] of [3, 1, 0x0409, id, length, offset].entries())
      head.writeUInt16BE(value, 6 + 12 * index + 2 * step)
    offset += length
  }
  return Buffer.concat([head, ...texts])
}
