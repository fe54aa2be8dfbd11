import type { PDFDocumentProxy } from 'pdfjs-dist'

/** Opens a PDF for measuring: nothing is drawn, nothing is fetched. The caller destroys its loading task. */
export async function openPdf(bytes: Buffer): Promise<PDFDocumentProxy> {
  // Loaded when first needed: it is large, and only the process that renders measures.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  return getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: 0,
  }).promise
}
