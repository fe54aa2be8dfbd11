'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { DocumentKind } from '../../../../../plugins/digest/exports/client'
import type { DocumentRow } from '../../../../operations/documents/types'
import { fill } from '../../../../translations'
import type { PaperTexts } from '../../../../translations/zh/paper'
import { formatSize } from './formatSize'
import { formatMoment } from '../formatMoment'

type Props = {
  url: string
  kind: DocumentKind
  /** The one that is ready, and one that was asked for since; neither, or both. */
  rows: DocumentRow[]
  words: PaperTexts['panel']
  /** Absent where the person may only read. */
  make: ((kind: DocumentKind) => Promise<void>) | null
}

/** One kind of document: what there is of it, how far it is, what stands against it. */
export function DocumentLine({ url, kind, rows, words, make }: Props) {
  const [busy, setBusy] = useState(false)
  const ready = rows.find(({ state }) => state === 'ready')
  const open = rows.find(({ state }) => state === 'queued' || state === 'rendering')
  const failed = open ? undefined : rows.find(({ state }) => state === 'failed')
  const start = async () => {
    setBusy(true)
    await make?.(kind)
    setBusy(false)
  }
  const name = words.kinds[kind]
  const again = ready || failed ? words.again : words.make
  return (
    <li className="mq-documents__line">
      <div className="mq-documents__what">
        <strong>{name}</strong>
        {open ? (
          <Making row={open} name={name} words={words} />
        ) : (
          <Standing ready={ready} failed={failed} words={words} />
        )}
        {[...(failed?.problems ?? [])].map((problem) => (
          <p key={problem} className="mq-documents__problem" role="alert">
            {problem}
          </p>
        ))}
        {!failed && ready?.problems.map((note) => <p key={note}>{note}</p>)}
      </div>
      <div className="mq-documents__buttons">
        {make && !open && (
          <Button
            aria-label={`${again} ${name}`}
            buttonStyle="secondary"
            disabled={busy}
            margin={false}
            size="medium"
            onClick={() => void start()}
          >
            {again}
          </Button>
        )}
        {ready && (
          <Button
            el="anchor"
            buttonStyle="primary"
            margin={false}
            size="medium"
            url={`${url}/${ready.id}/file`}
          >
            {fill(words.download, { kind: words.shortKinds[kind] })}
          </Button>
        )}
      </div>
    </li>
  )
}

function Making({
  row: { state, progress },
  name,
  words,
}: {
  row: DocumentRow
  name: string
  words: PaperTexts['panel']
}) {
  return (
    <p className="mq-documents__making">
      <progress max={100} value={progress} aria-label={name} />
      <span aria-live="polite">
        {state === 'queued' ? words.queued : fill(words.rendering, { progress })}
      </span>
    </p>
  )
}

function Standing({
  ready,
  failed,
  words,
}: {
  ready: DocumentRow | undefined
  failed: DocumentRow | undefined
  words: PaperTexts['panel']
}) {
  return (
    <>
      {failed && <p className="mq-documents__problem">{words.failed}</p>}
      <p>{ready ? whatIsReady(ready, words) : failed ? '' : words.none}</p>
    </>
  )
}

const whatIsReady = ({ pages, bytes, renderedAt }: DocumentRow, words: PaperTexts['panel']): string =>
  fill(words.ready, {
    pages: pages === null ? '' : fill(words.pages, { pages }),
    size: formatSize(bytes ?? 0),
    when: renderedAt ? formatMoment(renderedAt) : '',
  })
