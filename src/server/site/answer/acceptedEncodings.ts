import type { Encoding } from '../mirror/types'

const names: Record<string, Encoding> = { br: 'br', gzip: 'gz', 'x-gzip': 'gz' }

const known = new Map<string, readonly Encoding[]>()

const all: readonly Encoding[] = ['br', 'gz', 'identity']
const plain: readonly Encoding[] = ['identity']

/**
 * The encodings a client takes, the smallest first (RFC 9110, 12.5.3). What it ranks lower but takes is still
 * sent when it is smaller; what has `q=0` is not. Identity is always among them: it is what is left.
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (header === undefined || header === '') return plain
  const before = known.get(header)
  if (before) return before
  const taken = takenOf(header)
  // Browsers send one of a few; whoever makes them up shall not fill the memory.
  if (known.size < 200) known.set(header, taken)
  return taken
}

function takenOf(header: string): readonly Encoding[] {
  const taken = new Map(header.split(',').map(toChoice))
  const any = taken.get('*') ?? false
  return all.filter(
    (encoding) =>
      encoding === 'identity' ||
      Object.keys(names).some(
        (name) => names[name] === encoding && (taken.get(name) ?? (any && name !== 'x-gzip')),
      ),
  )
}

function toChoice(part: string): [string, boolean] {
  const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  return [name, quality === undefined || Number(quality.slice(2)) > 0]
}
