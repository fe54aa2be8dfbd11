import type { Localised } from '../../core/types'
import type { StoredRun } from '../../store/runs'
import { fill } from '../../translations/messages'
import type { Texts } from '../../translations/zh'
import { formatInstant } from '../formatInstant'

type Props = {
  run: Pick<StoredRun, 'contentHash' | 'definition' | 'round'>
  texts: Texts
  pick: (text: Localised) => string
}

/** Below the table: which text the signatures are bound to, by which order, and when the sheet was printed. */
export function SheetNotes({ run: { contentHash, definition, round }, texts, pick }: Props) {
  const room = texts.historyRoom
  const order = fill(room.sheetOrderVersion, { label: pick(definition.label), version: definition.version })
  const notes = [
    [room.sheetHash, contentHash === null ? room.sheetHashNone : shortHash(contentHash)],
    [room.sheetOrder, order],
    ...(round > 1 ? [[room.sheetRound, fill(room.roundHeading, { round })]] : []),
    [room.sheetPrinted, formatInstant(new Date().toISOString())],
  ]
  return (
    <footer className="wf-sheet__notes">
      <p>{room.sheetNotes}</p>
      <dl>
        {notes.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </footer>
  )
}

/** The beginning of a hash in groups that can be read out: enough to tell two texts apart on paper. */
const shortHash = (hash: string): string => hash.slice(0, 16).match(/.{4}/g)?.join(' ') ?? hash
