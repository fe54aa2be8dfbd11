'use client'

import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { DeskEntry } from '../../../../operations/compile/readDeskEntry'
import type { CompileTexts } from '../../../../translations/zh/compile'
import { Shares } from './Shares'
import type { Send } from './useDesk'

type Props = {
  read: DeskEntry
  send: Send
  isOpen: boolean
  adminRoute: string
  words: CompileTexts['desk']
  categories: Record<string, string>
}

/** Where an entry comes from: the items, who wrote them, and in a composite one how much is whose. */
export function Sources({ read, send, isOpen, adminRoute, words, categories }: Props) {
  return (
    <section className="mq-sources" aria-label={words.sources}>
      <ul>
        {read.items.map((item) => (
          <li key={item.id}>
            <Link
              href={formatAdminURL({ adminRoute, path: `/collections/items/${item.id}` })}
              prefetch={false}
            >
              {item.title}
            </Link>
            <span className="mq-sources__about">
              {[
                item.receipt,
                categories[item.category],
                item.authors.map(({ name, unit }) => (unit ? `${name}（${unit}）` : name)).join('、'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {read.isComposite && <Shares read={read} send={send} isOpen={isOpen} words={words} />}
    </section>
  )
}
