/** The first paragraphs of a text that fit into `most` characters; a first one that is longer is cut. */
export function clipParagraphs(text: string, most: number): string {
  if (text.length <= most) return text
  const end = text.lastIndexOf('\n', most)
  return text.slice(0, end > 0 ? end : most)
}
