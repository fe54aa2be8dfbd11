import type { Face, PaperDocument, PaperEntry, Part, Run } from './types'

/** A text of the document with the face it is set in, and the entry it belongs to. */
export type PlacedText = Run & { entry: number | null; place: string }

/** Every text of a document, in the order in which it is read. */
export function* eachText(paper: PaperDocument): Generator<PlacedText> {
  const { head, contents, foot, proof } = paper
  const outside = (face: Face, ...texts: (string | null | undefined)[]): PlacedText[] =>
    texts.flatMap((text) => (text ? [{ text, face, entry: null, place: text }] : []))
  yield* outside('hei', proof, head.marking)
  yield* outside('xbs', ...head.masthead)
  yield* outside('fang', head.number, head.issuer, head.date, head.signatory?.label)
  yield* outside('kai', head.signatory?.name)
  yield* outside('xbs', ...paper.titleLines)
  for (const { text, face } of paper.note ?? []) yield* outside(face, text)
  yield* outside('hei', contents?.heading)
  for (const { section, number, title } of contents?.rows ?? []) {
    yield* outside('kai', section)
    yield* outside('fang', `${number}${title}`)
  }
  for (const entry of paper.entries) yield* entryTexts(entry)
  for (const { label, text } of foot?.recipients ?? []) {
    yield* outside('hei', label)
    yield* outside('fang', text)
  }
  if (foot) yield* outside('fang', foot.issuer, foot.printed, foot.copies, ...foot.staff)
}

function* entryTexts(entry: PaperEntry): Generator<PlacedText> {
  const placed = (runs: Run[]): PlacedText[] =>
    runs.map((run) => ({ ...run, entry: entry.position, place: entry.title }))
  if (entry.section) yield* placed([{ text: entry.section, face: 'hei' }])
  yield* placed(entry.titleLines.map((text) => ({ text, face: 'xbs' })))
  if (entry.opening) yield* placed([{ text: entry.opening, face: 'kai' }])
  yield* placed(entry.note ?? [])
  if (entry.addressee) yield* placed([{ text: entry.addressee, face: 'fang' }])
  for (const part of entry.parts) yield* placed(runsOf(part))
  if (entry.closing) yield* placed([{ text: entry.closing, face: 'kai' }])
  yield* placed((entry.signOff ?? []).map((text) => ({ text, face: 'fang' })))
}

function runsOf(part: Part): Run[] {
  if (part.type === 'table') {
    const { hasHeader } = part
    return part.rows.flatMap((row, at) =>
      row.map((text) => ({ text, face: hasHeader && at === 0 ? ('hei' as const) : ('fang' as const) })),
    )
  }
  return part.type === 'item' ? [{ text: part.marker, face: 'fang' }, ...part.runs] : part.runs
}
