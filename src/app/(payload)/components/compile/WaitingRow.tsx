'use client'

import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { ageOf } from '../../../../domain/compile'
import type { WaitingItem } from '../../../../operations/compile/waitingItem'
import { fill, type Texts } from '../../../../translations'
import { formatDay } from '../dashboard/formatDay'
import type { Selection } from './useSelection'

type Props = {
  item: WaitingItem
  selection: Selection | null
  words: Texts['compile']['waiting']
  categories: Record<string, string>
  adminRoute: string
}

/** One waiting item. A click anywhere beside its link ticks it. */
export function WaitingRow({ item, selection, words, categories, adminRoute }: Props) {
  const { id, title, days } = item
  const isChosen = selection?.isChosen(id) ?? false
  const marks = [
    item.urgency === 'urgent' ? words.urgent : null,
    item.topic && fill(words.ofTopic, { topic: item.topic }),
    item.consent ? null : words.noConsent,
  ].filter((mark) => mark !== null && mark !== '')
  return (
    <tr role="row" className="wf-inboxtable__row" data-chosen={isChosen || undefined}>
      {selection && (
        <td role="cell" className="wf-inboxtable__tick">
          <label className="wf-tick">
            <input
              type="checkbox"
              checked={isChosen}
              onClick={({ shiftKey }) => selection.toggle(id, shiftKey)}
              onChange={() => undefined}
            />
            <span className="wf-hidden">{fill(words.select, { title })}</span>
          </label>
        </td>
      )}
      <td role="cell" data-column="title" data-label={words.columns.title}>
        <Link
          className="wf-inboxtable__link"
          href={formatAdminURL({ adminRoute, path: `/collections/items/${id}` })}
          prefetch={false}
        >
          {title}
        </Link>
        {marks.map((mark) => (
          <span key={mark} className="mq-mark" data-urgent={mark === words.urgent || undefined}>
            {mark}
          </span>
        ))}
      </td>
      <td role="cell" data-column="category" data-label={words.columns.category}>
        {categories[item.category] ?? item.category}
      </td>
      <td role="cell" data-column="authors" data-label={words.columns.authors}>
        {item.authors.join('、')}
      </td>
      <td role="cell" data-column="waited" data-label={words.columns.waited}>
        <time
          className={`wf-age wf-age--${ageOf(days)}`}
          dateTime={item.approvedAt}
          title={`${words.columns.approved} ${formatDay(item.approvedAt)}`}
        >
          {days === 0 ? words.today : fill(words.days, { days })}
        </time>
      </td>
    </tr>
  )
}
