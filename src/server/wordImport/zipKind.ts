import type { Kind } from './detectKind'
import type { ZipParts } from './zip/readZip'

/** What an archive holds: the type of its main part says so. */
export function zipKind({ names, parts }: ZipParts): Kind {
  const types = parts.get('[Content_Types].xml')?.toString('latin1') ?? ''
  if (/macroEnabled/i.test(types)) return 'wordMacros'
  if (/wordprocessingml\.(?:document|template)\.main/.test(types)) return 'docx'
  if (/spreadsheetml|presentationml/.test(types)) return 'wordIsOffice'
  if (names.includes('mimetype') && names.includes('content.xml')) return 'wordIsOpenDocument'
  return names.includes('word/document.xml') ? 'docx' : 'wordIsArchive'
}
