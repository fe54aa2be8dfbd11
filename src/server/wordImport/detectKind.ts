import { fileTypeFromBuffer } from 'file-type'
import { streamNames } from './doc/compoundFile'
import type { WordProblem } from './types'

export type Kind = 'docx' | 'doc' | WordProblem

/** What a file is, by its bytes alone; its name may say anything. An archive is looked into later. */
export async function detectKind(data: Buffer): Promise<Kind | 'zip'> {
  if (data.length === 0) return 'wordEmpty'
  const start = data.subarray(0, 1024).toString('latin1')
  if (/^\{\\rtf/.test(start.trimStart())) return 'wordIsRtf'
  if (start.includes('%PDF-')) return 'wordIsPdf'
  if (/^PK\x03\x04/.test(start)) return 'zip'
  if (/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/.test(start)) return compoundKind(data)
  return markupKind(start) ?? otherKind(data)
}

const compoundKinds: readonly (readonly [stream: string, kind: Kind])[] = [
  ['EncryptedPackage', 'wordEncrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'wordIsOffice'],
  ['Book', 'wordIsOffice'],
  ['PowerPoint Document', 'wordIsOffice'],
  ['MatOST', 'wordIsWps'],
]

function compoundKind(data: Buffer): Kind {
  const names = streamNames(data)
  if (names === null) return 'wordDamaged'
  return (
    compoundKinds.find(([stream]) => names.has(stream))?.[1] ?? (isWps(names) ? 'wordIsWps' : 'wordUnknown')
  )
}

const isWps = (names: ReadonlySet<string>): boolean => [...names].some((name) => /wps/i.test(name))

/** Old programs save web pages and XML under the name .doc. */
function markupKind(start: string): Kind | null {
  const text = start
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart()
  if (/^(?:<!doctype html|<html|<head|<body)/i.test(text) || /^mime-version:/im.test(text))
    return 'wordIsHtml'
  if (/^<\?xml/i.test(text)) return /<html/i.test(text) ? 'wordIsHtml' : 'wordIsXml'
  return null
}

async function otherKind(data: Buffer): Promise<Kind> {
  const type = await fileTypeFromBuffer(data)
  if (type?.mime.startsWith('image/')) return 'wordIsPicture'
  if (type && /zip|rar|7z|tar|gzip/.test(type.mime)) return 'wordIsArchive'
  if (type) return 'wordUnknown'
  return isText(data) ? 'wordIsText' : 'wordUnknown'
}

const isText = (data: Buffer): boolean => !data.subarray(0, 4096).includes(0)
