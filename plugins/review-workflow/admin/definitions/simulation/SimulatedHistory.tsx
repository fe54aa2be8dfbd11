'use client'

import { fill } from '../../../translations/messages'
import { useWords } from '../../useWords'
import { useEditor } from '../EditorContext'
import { simulatedPlace } from './simulatedPlace'
import type { SimulatedLine } from './types'

/** What happened in the simulation, in the order it happened. */
export function SimulatedHistory({ lines }: { lines: SimulatedLine[] }) {
  const { texts, draft, pick } = useEditor()
  const { texts: all } = useWords()
  const placeWords = (place: string) => simulatedPlace(place, draft, all, pick)
  return (
    <>
      <h2>{texts.simHistory}</h2>
      {lines.length === 0 && <p className="wfd-help">{texts.simNoHistory}</p>}
      <ol className="wfd-lines">
        {lines.map(({ who, action, from, to, people, voided }, index) => (
          <li key={index}>
            {fill(texts.simStep, { who, action: action === 'edit' ? texts.edited : all.actions[action] })}
            {people.length > 0 && ` → ${people.join(all.listSeparator)}`}
            {from !== to && (
              <span className="wfd-lines__way">
                {fill(all.fromTo, { from: placeWords(from), to: placeWords(to) })}
              </span>
            )}
            {voided.length > 0 && (
              <span className="wfd-lines__voided">
                {fill(texts.simVoided, {
                  steps: voided.map((id) => placeWords(`step:${id}`)).join(all.listSeparator),
                })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
