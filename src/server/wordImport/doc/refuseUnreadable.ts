import { UnreadableWord } from '../UnreadableWord'
import { firstSector } from './compoundFile'

/**
 * Looks into the file information block (MS-DOC 2.5) before anything reads further: encrypted text would
 * come out as noise, and files of Word 95 and before are laid out in another way.
 *
 * @throws UnreadableWord
 */
export function refuseUnreadable(data: Buffer): void {
  const block = firstSector(data, 'WordDocument')
  if (!block || block.length < 32 || block.readUInt16LE(0) !== 0xa5ec) throw new UnreadableWord('wordDamaged')
  if (block.readUInt16LE(2) < 0x00c1) throw new UnreadableWord('wordTooOld')
  if ((block.readUInt16LE(10) & 0x0100) !== 0) throw new UnreadableWord('wordEncrypted')
}
