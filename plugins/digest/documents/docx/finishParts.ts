/** What the library has no words for, or makes up anew each time, put right in the parts of a Word file. */
export const finishParts: Record<string, (xml: string) => string> = {
  'word/styles.xml': (xml) => withoutAutoSpace(offTheGrid(xml)),
  'word/document.xml': numberBookmarks,
}

/** No blank of a quarter between digits and characters: 28 characters a line are counted without. */
const withoutAutoSpace = (xml: string): string =>
  xml.replaceAll(
    '<w:overflowPunct/>',
    '<w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
  )

/** Titles are larger than a line of the grid: held to it, some programs give them two. */
const offTheGrid = (xml: string): string =>
  xml.replace(
    /(<w:style [^>]*w:styleId="(?:Heading1|MqMasthead)">.*?)<w:spacing /gs,
    '$1<w:snapToGrid w:val="0"/><w:spacing ',
  )

/** The library counts bookmarks over all documents it ever made. */
function numberBookmarks(xml: string): string {
  const ids = new Map<string, number>()
  return xml.replace(/(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)"/g, (_, before: string, id: string) => {
    if (!ids.has(id)) ids.set(id, ids.size + 1)
    return `${before}${ids.get(id)}"`
  })
}
