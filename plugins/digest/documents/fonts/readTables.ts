/** Where the tables of a font lie in its file, by their four-letter names; one map for each font of a collection. */
export function readTables(file: Buffer): Map<string, Buffer>[] {
  if (file.toString('latin1', 0, 4) !== 'ttcf') return [tablesAt(file, 0)]
  const count = file.readUInt32BE(8)
  return Array.from({ length: count }, (_, index) => tablesAt(file, file.readUInt32BE(12 + 4 * index)))
}

function tablesAt(file: Buffer, at: number): Map<string, Buffer> {
  const count = file.readUInt16BE(at + 4)
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = at + 12 + 16 * index
      const from = file.readUInt32BE(entry + 8)
      return [
        file.toString('latin1', entry, entry + 4),
        file.subarray(from, from + file.readUInt32BE(entry + 12)),
      ]
    }),
  )
}
