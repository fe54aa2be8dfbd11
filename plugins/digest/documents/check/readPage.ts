import type { PDFPageProxy } from 'pdfjs-dist'

/** A piece of text: where its baseline begins (points from the upper left corner), how wide and large it is. */
export type Piece = { text: string; x: number; y: number; width: number; size: number }

export type Line = { x: number; y: number; length: number; width: number; colour: string }

export type PageMeasures = {
  number: number
  width: number
  height: number
  pieces: Piece[]
  /** Horizontal strokes */
  lines: Line[]
  fonts: { name: string; isEmbedded: boolean }[]
}

/**
 * Everything of a page that is measured.
 *
 * @param withDrawing whether its lines and fonts are read, too
 */
export async function readPage(page: PDFPageProxy, withDrawing: boolean): Promise<PageMeasures> {
  const { width, height } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent({ disableNormalization: true })
  const pieces = content.items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [size = 0, , , , x = 0, y = 0] = item.transform as number[]
    return [{ text: item.str, x, y: height - y, width: item.width, size }]
  })
  const drawing = withDrawing ? await readDrawing(page, height) : { lines: [], fonts: [] }
  return { number: page.pageNumber, width, height, pieces, ...drawing }
}

async function readDrawing(
  page: PDFPageProxy,
  height: number,
): Promise<Pick<PageMeasures, 'lines' | 'fonts'>> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList()
  const lines: Line[] = []
  const fonts = new Map<string, boolean>()
  const pen = { width: 1, colour: '' }
  const origins: [number, number][] = [[0, 0]]
  for (const [index, operation] of fnArray.entries()) {
    const values = argsArray[index] as unknown[] | null
    if (operation === OPS.save) origins.push(origins.at(-1) ?? [0, 0])
    else if (operation === OPS.restore) origins.pop()
    else if (operation === OPS.transform) moveOrigin(origins, values)
    else if (operation === OPS.setLineWidth) pen.width = Number(values?.[0])
    else if (operation === OPS.setStrokeRGBColor) pen.colour = String(values?.[0])
    else if (operation === OPS.setFont) addFont(fonts, page, String(values?.[0]))
    else if (operation === OPS.constructPath) {
      const line = horizontal(values, origins.at(-1) ?? [0, 0], height)
      if (line) lines.push({ ...line, ...pen })
    }
  }
  return { lines, fonts: [...fonts].map(([name, isEmbedded]) => ({ name, isEmbedded })) }
}

/** The typesetter only moves the origin and turns the y axis; nothing on the page is scaled. */
function moveOrigin(origins: [number, number][], values: unknown[] | null): void {
  const [x, y] = origins.pop() ?? [0, 0]
  origins.push([x + Number(values?.[4]), y + Number(values?.[5])])
}

/** A path that is one horizontal line: its bounds have no height. */
function horizontal(values: unknown[] | null, [x, y]: [number, number], height: number) {
  const bounds = values?.[2]
  if (typeof bounds !== 'object' || bounds === null) return null
  const [left = 0, low = 0, right = 0, high = 0] = Object.values(bounds).map(Number)
  return high === low && right > left ? { x: x + left, y: height - y + low, length: right - left } : null
}

type LoadedFont = { name?: string; missingFile?: boolean }

function addFont(fonts: Map<string, boolean>, page: PDFPageProxy, id: string): void {
  if (!page.commonObjs.has(id)) return
  const font = page.commonObjs.get(id) as LoadedFont
  fonts.set(font.name ?? id, font.missingFile !== true)
}
