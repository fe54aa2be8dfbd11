import type { WordBlock } from '../../domain/wordImport'
import { detectKind } from './detectKind'
import { dropPageNumbers } from './dropPageNumbers'
import { readDoc } from './doc/readDoc'
import { isTextPart } from './docx/openPackage'
import { readDocx } from './docx/readDocx'
import { limits } from './limits'
import type { WordProblem, WordReading, WordText } from './types'
import { UnreadableWord } from './UnreadableWord'
import { readZip } from './zip/readZip'
import { zipKind } from './zipKind'

/**
 * The blocks of a Word file, or why there are none. Decides by the bytes, counts whatever it inflates,
 * throws nothing. It may still be slow or large on a file made for that: callers use `readApart`.
 */
export async function readWordFile(data: Buffer): Promise<WordReading> {
  try {
    const { blocks: all, notes } = await read(data)
    const blocks = dropPageNumbers(all)
    if (blocks.some(isHugeTable)) return { ok: false, code: 'wordTooComplex' }
    if (charactersIn(blocks) === 0) return { ok: false, code: 'wordNoText' }
    if (charactersIn(blocks) > limits.characters) return { ok: false, code: 'wordTooLarge' }
    return { ok: true, blocks, notes }
  } catch (error) {
    return { ok: false, code: codeOf(error) }
  }
}

async function read(data: Buffer): Promise<WordText> {
  if (data.length > limits.file) throw new UnreadableWord('wordTooLarge')
  const kind = await detectKind(data)
  if (kind === 'doc') return { blocks: await readDoc(data), notes: [] }
  if (kind !== 'zip') throw unreadable(kind)
  const archive = await readZip(data, (name) => isTextPart(name))
  const inside = zipKind(archive)
  if (inside !== 'docx') throw unreadable(inside)
  return readDocx(archive.parts, archive.names)
}

const unreadable = (kind: WordProblem | 'docx' | 'doc'): UnreadableWord =>
  new UnreadableWord(kind === 'docx' || kind === 'doc' ? 'wordUnknown' : kind)

/** A library that gives up on a file has met a damaged one. */
const codeOf = (error: unknown): WordProblem => (error instanceof UnreadableWord ? error.code : 'wordDamaged')

const isHugeTable = (block: WordBlock): boolean =>
  block.kind === 'table' &&
  (block.rows.length > limits.rows || block.rows.some((row) => row.length > limits.columns))

const charactersIn = (blocks: readonly WordBlock[]): number =>
  blocks.reduce(
    (sum, block) => sum + (block.kind === 'table' ? block.rows.flat().join('') : block.text).trim().length,
    0,
  )
