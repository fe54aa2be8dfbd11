import type { DocumentKind, DocumentProjection } from '../../../plugins/digest'
import { fill, textsIn } from '../../translations'

type Named = {
  projection: DocumentProjection
  kind: DocumentKind
  entry: number | null
  series: string
  year: number
  number: number
  /** Day of a proof, `YYYY-MM-DD`. */
  date: string
}

const { file } = textsIn('zh').paper

/** Name of a document's file, without what no file system takes. */
export function documentName({ series, ...named }: Named): string {
  const pattern = named.projection === 'proof' ? file.proof : named.entry === null ? file.issue : file.entry
  const mark = named.projection === 'public' ? file.publicMark : ''
  const name = fill(pattern, { ...named, name: series, entry: named.entry ?? '' }) + mark
  return `${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim()}.${named.kind}`
}
