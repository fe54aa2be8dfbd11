type Content = Record<string, unknown>

/**
 * Paths of what is in a document but not, or not so, in what its reader gets of it; rows of lists count as
 * one (`*`). A value that a hook blots out for this reader is hidden, too.
 */
export function hiddenIn(whole: Content, shown: unknown, path = ''): Set<string> {
  const hidden = new Set<string>()
  const given = isRecord(shown) ? shown : {}
  for (const [name, value] of Object.entries(whole)) {
    const here = path === '' ? name : `${path}.${name}`
    if (isKeptBack(value, given[name])) hidden.add(here)
    else for (const within of hiddenWithin(value, given[name], here)) hidden.add(within)
  }
  return hidden
}

const isKeptBack = (value: unknown, shown: unknown): boolean =>
  value !== undefined && (shown === undefined || (isPlain(value) && value !== shown))

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

function hiddenWithin(value: unknown, shown: unknown, path: string): string[] {
  if (isRecord(value)) return [...hiddenIn(value, shown, path)]
  if (!Array.isArray(value) || !Array.isArray(shown)) return []
  return value.flatMap((row: unknown, index) =>
    isRecord(row) ? [...hiddenIn(row, shown[index], `${path}.*`)] : [],
  )
}

/**
 * Paths of a kept text that the reader's document does not even have empty. Where the document as it stands
 * says nothing there any more, this is all that tells them from what somebody took out of it.
 */
export function absentFrom(content: Content, shown: unknown, path = ''): string[] {
  const given = isRecord(shown) ? shown : {}
  return Object.entries(content).flatMap(([name, value]): string[] => {
    const here = path === '' ? name : `${path}.${name}`
    if (value === undefined) return []
    if (given[name] === undefined) return [here]
    return isRecord(value) && isRecord(given[name]) && !isState(value)
      ? absentFrom(value, given[name], here)
      : []
  })
}

/** A content without the paths that are hidden. */
export function withoutHidden(content: Content, hidden: ReadonlySet<string>, path = ''): Content {
  const entries = Object.entries(content).map(([name, value]): [string, unknown] | null => {
    const here = path === '' ? name : `${path}.${name}`
    if (hidden.has(here)) return null
    if (isRecord(value)) return [name, withoutHidden(value, hidden, here)]
    const isList = Array.isArray(value)
    return [
      name,
      isList
        ? value.map((row: unknown) => (isRecord(row) ? withoutHidden(row, hidden, `${here}.*`) : row))
        : value,
    ]
  })
  return Object.fromEntries(entries.filter((entry) => entry !== null))
}

/** Of what was read, only what was kept: defaults and empty groups that reading fills in are no part of a text. */
export function withOnly(kept: Content, read: Content): Content {
  const names = Object.keys(kept).filter((name) => name in read)
  return Object.fromEntries(names.map((name) => [name, only(kept[name], read[name])]))
}

function only(kept: unknown, read: unknown): unknown {
  if (isRecord(kept) && isRecord(read)) return withOnly(kept, read)
  if (Array.isArray(kept) && Array.isArray(read))
    return read.slice(0, kept.length).map((row: unknown, index) => only(kept[index], row))
  return read
}

/** Rich text is one value, whatever it is made of. */
const isState = (value: Content): boolean => isRecord(value.root)

const isRecord = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
