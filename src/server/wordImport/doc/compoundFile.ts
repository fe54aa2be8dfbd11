const headerSize = 512
const entrySize = 128
const firstSpecial = 0xfffffffa

type Layout = { sectorSize: number; directory: number; fat: readonly number[] }

/**
 * Names of the streams and storages of a compound file (MS-CFB), or null when its tables are damaged.
 * Chains are followed at most once around: a table that points back at itself ends nowhere.
 */
export function streamNames(data: Buffer): ReadonlySet<string> | null {
  const layout = layoutOf(data)
  const directory = layout && readChain(data, layout, layout.directory)
  if (!directory) return null
  const names = new Set<string>()
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const length = directory.readUInt16LE(at + 64)
    if (length >= 2 && length <= 64) names.add(directory.toString('utf16le', at, at + length - 2))
  }
  return names
}

/** The first sector of a stream that is large enough to have sectors of its own (4096 bytes and more). */
export function firstSector(data: Buffer, name: string): Buffer | null {
  const layout = layoutOf(data)
  const directory = layout && readChain(data, layout, layout.directory)
  if (!directory) return null
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const length = directory.readUInt16LE(at + 64)
    if (length < 2 || length > 64 || directory.toString('utf16le', at, at + length - 2) !== name) continue
    return sector(data, layout, directory.readUInt32LE(at + 116))
  }
  return null
}

function layoutOf(data: Buffer): Layout | null {
  if (data.length < headerSize) return null
  const sectorSize = 2 ** data.readUInt16LE(30)
  if (sectorSize !== 512 && sectorSize !== 4096) return null
  const layout = { sectorSize, directory: data.readUInt32LE(48), fat: [] }
  const fat = fatSectors(data, layout).flatMap((index) => [...numbersIn(sector(data, layout, index))])
  return fat.length === 0 ? null : { ...layout, fat }
}

/** Where the allocation table lies: 109 places in the header, more in sectors of their own. */
function fatSectors(data: Buffer, layout: Layout): number[] {
  const found = [...numbersIn(data.subarray(76, headerSize))]
  const seen = new Set<number>()
  for (let next = data.readUInt32LE(68); next < firstSpecial && !seen.has(next);) {
    seen.add(next)
    const numbers = [...numbersIn(sector(data, layout, next))]
    next = numbers.pop() ?? firstSpecial
    found.push(...numbers)
  }
  const inside = found.filter((index) => index < firstSpecial && sector(data, layout, index) !== null)
  return [...new Set(inside)]
}

function readChain(data: Buffer, layout: Layout, first: number): Buffer | null {
  const sectors: Buffer[] = []
  const seen = new Set<number>()
  for (let next = first; next < firstSpecial; next = layout.fat[next] ?? firstSpecial) {
    const bytes = sector(data, layout, next)
    if (bytes === null || seen.has(next)) return null
    seen.add(next)
    sectors.push(bytes)
  }
  return Buffer.concat(sectors)
}

function sector(data: Buffer, { sectorSize }: Layout, index: number): Buffer | null {
  const start = (index + 1) * sectorSize
  return start < data.length ? data.subarray(start, start + sectorSize) : null
}

function* numbersIn(bytes: Buffer | null): Generator<number> {
  for (let at = 0; bytes !== null && at + 4 <= bytes.length; at += 4) yield bytes.readUInt32LE(at)
}
