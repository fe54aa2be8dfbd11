/**
 * Takes the name of the program that set the page out of a PDF: its author is the issuer, and nothing else
 * is told. Blanks of the same length take its place, so that no offset in the file changes.
 */
export function withoutProducer(pdf: Buffer): Buffer {
  const cleaned = Buffer.from(pdf)
  for (const told of [/\/(?:Creator|Producer) \([^()]*\)/g, /<(xmp:CreatorTool|pdf:Producer)>[^<]*<\/\1>/g]) {
    for (const { 0: text, index } of pdf.toString('latin1').matchAll(told))
      cleaned.fill(' ', index, index + text.length)
  }
  return cleaned
}
