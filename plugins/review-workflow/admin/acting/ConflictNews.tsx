'use client'

import { isActionId } from '../../core/actions'
import { fill } from '../../translations/messages'
import { formatInstant } from '../formatInstant'
import { useWords } from '../useWords'
import { placeWords } from './placeWords'
import type { WorkflowAnswer } from './types'

/** What was done since the reader looked: who, when, what, with what words; and where it stands now. */
export function ConflictNews({ seen, fresh }: { seen: WorkflowAnswer; fresh: WorkflowAnswer }) {
  const words = useWords()
  const { texts } = words
  const known = seen.events.at(-1)?.seq ?? 0
  const news = fresh.events.filter(({ seq }) => seq > known)
  const { status, step } = fresh.run
  const place = placeWords(status === 'inReview' ? `step:${step ?? ''}` : status, fresh.steps, words)
  return (
    <div className="wf-news">
      {news.length === 0 ? <p>{texts.acting.conflictText}</p> : <p>{texts.acting.conflictWhat}</p>}
      {news.length > 0 && (
        <ul className="wf-plain">
          {news.map(({ seq, at, actorName, onBehalfOfName, action, reason }) => (
            <li key={seq}>
              <strong>
                {fill(texts.acting.conflictEvent, {
                  when: formatInstant(at),
                  who: onBehalfOfName
                    ? fill(texts.acting.proxyOf, { who: actorName, principal: onBehalfOfName })
                    : actorName,
                  action: isActionId(action) ? texts.actions[action] : action,
                })}
              </strong>
              {reason && <span className="wf-news__reason">{reason}</span>}
            </li>
          ))}
        </ul>
      )}
      <p>{fill(texts.acting.conflictNow, { status: place })}</p>
    </div>
  )
}
