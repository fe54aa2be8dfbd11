'use client'

import type { FieldComparison } from '../../operations/compareTexts'
import { fill } from '../../translations/messages'
import { useWords } from '../useWords'
import { ComparedText } from './ComparedText'

/** What changed, field by field; what did not stands at the end, folded away. */
export function ComparedFields({ fields }: { fields: FieldComparison[] }) {
  const { historyRoom: room } = useWords().texts
  const changed = fields.filter(({ isChanged }) => isChanged)
  const unchanged = fields.filter(({ isChanged }) => !isChanged)
  return (
    <>
      {changed.length === 0 ? (
        <p className="wf-empty" role="status">
          {room.compareNone}
        </p>
      ) : (
        <p className="wf-compare__legend" role="status">
          <span>{fill(room.compareCount, { count: changed.length })}</span>
          <span>
            <del>{room.legendRemoved}</del> <ins>{room.legendAdded}</ins>
          </span>
        </p>
      )}
      {changed.map(({ name, label, parts }) => (
        <section key={name} className="wf-compared">
          <h3>{label}</h3>
          <ComparedText parts={parts} label={label} />
        </section>
      ))}
      {unchanged.length > 0 && (
        <details className="wf-compare__unchanged">
          <summary>{fill(room.unchangedFields, { count: unchanged.length })}</summary>
          <dl>
            {unchanged.map(({ name, label, parts }) => (
              <div key={name}>
                <dt>{label}</dt>
                <dd>{parts.map(({ text }) => text).join('')}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}
