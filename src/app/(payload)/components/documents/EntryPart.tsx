'use client'

import { useState } from 'react'
import {
  type DocumentKind,
  type DocumentProjection,
  documentKinds,
} from '../../../../../plugins/digest/exports/client'
import type { DocumentRow } from '../../../../operations/documents/types'
import { fill } from '../../../../translations'
import type { PaperTexts } from '../../../../translations/zh/paper'
import { CopyText } from './CopyText'
import { DocumentLine } from './DocumentLine'

type Props = {
  url: string
  projection: DocumentProjection
  entries: { position: number; title: string }[]
  rowsOf: (entry: number | null, kind: DocumentKind) => DocumentRow[]
  words: PaperTexts['panel']
  ask: (entry: number) => ((kind: DocumentKind) => Promise<void>) | null
}

/** One entry alone, chosen from the list, under the issue's own head. */
export function EntryPart({ url, projection, entries, rowsOf, words, ask }: Props) {
  const [position, setPosition] = useState(entries[0]?.position ?? 1)
  const field = `documents-${projection}-entry`
  return (
    <details className="mq-documents__entry">
      <summary>{words.single}</summary>
      <div className="mq-documents__choose">
        <label htmlFor={field}>{words.scope}</label>
        <select id={field} value={position} onChange={({ target }) => setPosition(Number(target.value))}>
          {entries.map((entry) => (
            <option key={entry.position} value={entry.position}>
              {fill(words.entry, entry)}
            </option>
          ))}
        </select>
        <CopyText url={`${url}/text?projection=${projection}&entry=${position}`} words={words} />
      </div>
      <ul className="mq-documents__lines">
        {documentKinds.map((kind) => (
          <DocumentLine
            key={`${position}-${kind}`}
            url={url}
            kind={kind}
            rows={rowsOf(position, kind)}
            words={words}
            make={ask(position)}
          />
        ))}
      </ul>
    </details>
  )
}
