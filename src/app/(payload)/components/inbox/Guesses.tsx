'use client'

import { Button, Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { PlaceGuess } from '../../../../operations/inbox/types'
import type { InboxTexts } from '../../../../translations/zh/inbox'
import { fillWords } from './fillWords'

type Props = {
  guesses: PlaceGuess[]
  words: InboxTexts
  states: Readonly<Record<string, string>>
  adminRoute: string
  busy: boolean
  place: (assignment: string, title: string) => void
}

/** The likeliest duties, each with why and the click that files the mail with it. */
export function Guesses({ guesses, words, states, adminRoute, busy, place }: Props) {
  const reasons: Readonly<Record<string, string>> = words.why
  return (
    <ol className="mq-guesses">
      {guesses.map(({ assignment, title, department, state, score, why }, index) => (
        <li key={assignment}>
          <div className="mq-guesses__duty">
            <Link
              href={formatAdminURL({ adminRoute, path: `/collections/assignments/${assignment}` })}
              prefetch={false}
            >
              {title}
            </Link>
            <span>
              {department} · {states[state] ?? state}
            </span>
            <span className="mq-guesses__why">
              {fillWords(words.confidence, { percent: Math.min(99, Math.round(score * 100)) })} ·{' '}
              {why.map((code) => reasons[code] ?? code).join('；')}
            </span>
          </div>
          <Button
            buttonStyle={index === 0 ? 'primary' : 'secondary'}
            size="small"
            margin={false}
            disabled={busy}
            aria-label={`${words.place}：${title}`}
            onClick={() => place(assignment, title)}
          >
            {words.place}
          </Button>
        </li>
      ))}
    </ol>
  )
}
