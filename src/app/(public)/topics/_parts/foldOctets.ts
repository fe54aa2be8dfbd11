/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const most = 75

/** The same calendar, with no line longer than readers have to bear: counted in octets, not in characters. */
export const foldOctets = (calendar: string): string =>
  calendar.replaceAll('\r\n\t', '').split('\r\n').map(fold).join('\r\n')

function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    // A line that goes on begins with a space, which counts.
    if (size + octets > most - (parts.length > 0 ? 1 : 0)) {
      parts.push(part)
      part = ''
      size = 0
    }
    part += character
    size += octets
  }
  return [...parts, part].join('\r\n ')
}
