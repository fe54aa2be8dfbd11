/** Width of a text in ems: Chinese characters fill theirs, Latin ones little more than half. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.56), 0)

/** The text, cut with an ellipsis where it would not fit into so many ems. */
export function fit(text: string, ems: number): string {
  if (widthOf(text) <= ems) return text
  const characters = [...text]
  while (characters.length > 0 && widthOf(`${characters.join('')}…`) > ems) characters.pop()
  return `${characters.join('')}…`
}

/** The text in one line, or in two where it is too long for one; cut where even two are not enough. */
export function fitTwo(text: string, ems: number): string[] {
  if (widthOf(text) <= ems) return [text]
  const characters = [...text]
  let end = characters.length
  while (widthOf(characters.slice(0, end).join('')) > ems) end -= 1
  // Words of letters stay whole; Chinese breaks anywhere.
  const space = characters.slice(0, end + 1).lastIndexOf(' ')
  const at = space > 0 && /[a-z]/i.test(characters[end] ?? '') ? space : end
  const rest = characters.slice(at).join('').trim()
  return [characters.slice(0, at).join('').trim(), fit(rest, ems)]
}
