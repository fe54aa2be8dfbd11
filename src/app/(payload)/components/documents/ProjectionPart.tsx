'use client'

import {
  type DocumentKind,
  type DocumentProjection,
  documentKinds,
} from '../../../../../plugins/digest/exports/client'
import type { DocumentsDesk } from '../../../../operations/documents/types'
import type { PaperTexts } from '../../../../translations/zh/paper'
import { CopyText } from './CopyText'
import { DocumentLine } from './DocumentLine'
import { EntryPart } from './EntryPart'
import type { Documents } from './useDocuments'

type Props = {
  url: string
  desk: DocumentsDesk
  projection: DocumentProjection
  words: PaperTexts['panel']
  make: Documents['make']
}

/** One edition: the whole issue in every kind, then single entries. */
export function ProjectionPart({ url, desk, projection, words, make }: Props) {
  const of = (entry: number | null, kind: DocumentKind) =>
    desk.documents.filter((row) => row.projection === projection && row.entry === entry && row.kind === kind)
  const heading = `documents-${projection}`
  const ask = (entry: number | null) =>
    desk.mayMake ? (kind: DocumentKind) => make({ projection, kinds: [kind], entry }) : null
  return (
    <section className="mq-documents__part" aria-labelledby={heading}>
      <header>
        <div>
          <h2 id={heading}>{words.projections[projection]}</h2>
          <p>{words.projectionHelp[projection]}</p>
        </div>
        <CopyText url={`${url}/text?projection=${projection}`} words={words} />
      </header>
      <ul className="mq-documents__lines">
        {documentKinds.map((kind) => (
          <DocumentLine
            key={kind}
            url={url}
            kind={kind}
            rows={of(null, kind)}
            words={words}
            make={ask(null)}
          />
        ))}
      </ul>
      {desk.entries[projection].length > 0 && (
        <EntryPart
          url={url}
          projection={projection}
          entries={desk.entries[projection]}
          rowsOf={of}
          words={words}
          ask={ask}
        />
      )}
    </section>
  )
}
