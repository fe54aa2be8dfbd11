import { unzipSync } from 'fflate'
import { bytesText } from './bytesText'

/** Everything a document says, to its reader and of itself: words, parts, names, metadata, bytes. */
export async function wordsIn(kind: string, body: Uint8Array): Promise<string> {
  if (kind === 'pdf') return pdfText(body)
  if (kind !== 'docx') return bytesText(body)
  return Object.entries(unzipSync(new Uint8Array(body)))
    .map(([part, bytes]) => `${part}\n${bytesText(bytes)}\n${bytesText(bytes).replace(/<[^>]+>/g, '')}`)
    .join('\n')
}

async function pdfText(body: Uint8Array): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: new Uint8Array(body), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
    pages.push(JSON.stringify(await page.getAnnotations()))
  }
  const { info, metadata } = await document.getMetadata()
  const outline: unknown = await document.getOutline()
  return [
    ...pages,
    JSON.stringify(info),
    metadata?.getRaw() ?? '',
    JSON.stringify(outline),
    bytesText(body),
  ].join('\n')
}
