import type { PaperDocument } from '../model/types'
import { finishParts } from './finishParts'
import { readZip, writeZip } from './zip'

const CORE = 'docProps/core.xml'

/**
 * Gives a Word file the properties of its page and nothing else: title, author, the day on it. Every part has
 * the same time in the package, so that the same document is the same file.
 */
export function sealPackage(file: Buffer, meta: PaperDocument['meta']): Buffer {
  const parts = readZip(file)
  const names = [...parts.keys()].sort(contentTypesFirst)
  return writeZip(
    new Map(names.map((name) => [name, partOf(name, parts.get(name) ?? Buffer.alloc(0), meta)])),
  )
}

function partOf(name: string, body: Buffer, meta: PaperDocument['meta']): Buffer {
  if (name === CORE) return Buffer.from(coreOf(meta))
  const finish = finishParts[name]
  return finish ? Buffer.from(finish(body.toString('utf8'))) : body
}

/** Readers look for it first, and some look nowhere else. */
function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1)
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}

const coreOf = ({ title, author, date }: PaperDocument['meta']): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:modified></cp:coreProperties>`

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
