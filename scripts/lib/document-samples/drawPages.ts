import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { root } from '../paths.mjs'

const require = createRequire(import.meta.url)

type Canvas = {
  getContext(kind: '2d'): CanvasRenderingContext2D
  toBuffer(type: 'image/png'): Buffer
}
type CanvasModule = { createCanvas: (width: number, height: number) => Canvas }

/** Pages of a PDF as pictures, `page-1.png` …; `wanted` counts from 1, negative from the end. */
export async function drawPages(
  pdf: Buffer,
  folder: string,
  wanted: number[],
  scale = 1.4,
): Promise<string[]> {
  // Comes with pdfjs; where it does not run, there are no pictures and nothing else is missing.
  const { createCanvas } = require('@napi-rs/canvas') as CanvasModule
  const shipped = path.join(root, 'node_modules/pdfjs-dist/')
  const document = await getDocument({
    data: new Uint8Array(pdf),
    standardFontDataUrl: path.join(shipped, 'standard_fonts/'),
    verbosity: 0,
  }).promise
  const files: string[] = []
  for (const number of wanted.map((one) => (one < 0 ? document.numPages + 1 + one : one))) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale })
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
    const context = canvas.getContext('2d')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, viewport.width, viewport.height)
    await page.render({ canvas: null, canvasContext: context, viewport }).promise
    const file = path.join(folder, `page-${number}.png`)
    await writeFile(file, canvas.toBuffer('image/png'))
    files.push(file)
  }
  await document.loadingTask.destroy()
  return files
}
