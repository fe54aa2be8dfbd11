'use client'

import type { DocumentsDesk as Desk } from '../../../../operations/documents/types'
import type { PaperTexts } from '../../../../translations/zh/paper'
import { ProjectionPart } from './ProjectionPart'
import { useDocuments } from './useDocuments'

type Props = {
  /** Address of the documents below the API. */
  url: string
  first: Desk
  words: PaperTexts['panel']
}

/** Every edition of an issue with its documents. */
export function DocumentsDesk({ url, first, words }: Props) {
  const { desk, trouble, make } = useDocuments(url, first, words.notAsked)
  return (
    <>
      {trouble && (
        <p className="mq-documents__trouble" role="alert">
          {trouble}
        </p>
      )}
      {desk.projections.map((projection) => (
        <ProjectionPart
          key={projection}
          url={url}
          desk={desk}
          projection={projection}
          words={words}
          make={make}
        />
      ))}
    </>
  )
}
