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
