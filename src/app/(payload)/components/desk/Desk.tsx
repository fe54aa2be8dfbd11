'use client'

import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import type { DeskState } from '../../../../operations/compile/readDesk'
import { fill, type Locale } from '../../../../translations'
import type { CompileTexts } from '../../../../translations/zh/compile'
import { EntryList } from './EntryList'
import { EntryPane } from './EntryPane'
import { EditingNotice } from './EditingNotice'
import { ToldBar } from './ToldBar'
import { useDesk } from './useDesk'
import { useStructure } from './useStructure'

export type DeskProps = {
  initial: DeskState
  /** Address of the desk below the API. */
  url: string
  adminRoute: string
  locale: Locale
  words: CompileTexts['desk']
  categories: Record<string, string>
}

/** The list of entries on the left, the chosen one on the right; on a phone one after the other. */
export function Desk({ initial, url, adminRoute, locale, words, categories }: DeskProps) {
  const hold = useDesk(initial, url)
  const { desk } = hold
  const [chosen, setChosen] = useState<string | null>(initial.rows[0]?.id ?? null)
  const [isOpened, setOpened] = useState(false)
  const [accepted, setAccepted] = useState(false)
  const structure = useStructure({ hold, words, choose: setChosen })
  const place = desk.rows.findIndex(({ id }) => id === chosen)
  const row = desk.rows[place] ?? desk.rows[0]
  const isOpen = desk.editing.may && (desk.editing.voids.length === 0 || accepted)
  const open = (id: string) => {
    setChosen(id)
    setOpened(true)
  }
  return (
    <>
      <EditingNotice
        editing={desk.editing}
        accepted={accepted}
        onAccept={() => setAccepted(true)}
        locale={locale}
        words={words}
      />
      <ToldBar told={structure.told} onDone={structure.forget} words={words} />
      {row === undefined ? (
        <p className="wf-empty">
          {words.empty}{' '}
          {isOpen && (
            <Link href={formatAdminURL({ adminRoute, path: '/compile' })} prefetch={false}>
              {words.toWaiting}
            </Link>
          )}
        </p>
      ) : (
        <div className="mq-desk__room" data-opened={isOpened || undefined}>
          <EntryList
            rows={desk.rows}
            chosen={row.id}
            isOpen={isOpen}
            structure={structure}
            onOpen={open}
            adminRoute={adminRoute}
            words={words}
          />
          <section
            className="mq-desk__pane"
            aria-label={fill(words.place, { place: place + 1, count: desk.rows.length })}
          >
            <EntryPane
              key={row.id}
              row={row}
              place={Math.max(place, 0)}
              rows={desk.rows}
              isOpen={isOpen}
              hold={hold}
              structure={structure}
              url={url}
              onOpen={open}
              onBack={() => setOpened(false)}
              adminRoute={adminRoute}
              words={words}
              categories={categories}
            />
          </section>
        </div>
      )}
    </>
  )
}
