import type { WaitingMail } from '../../../../operations/inbox/types'
import type { InboxTexts } from '../../../../translations/zh/inbox'
import { formatMoment } from '../formatMoment'
import { PlaceControls } from './PlaceControls'
import { problemWords } from './problemWords'

type Props = {
  mail: WaitingMail
  words: InboxTexts
  /** Names of duties' states. */
  states: Readonly<Record<string, string>>
  adminRoute: string
  apiRoute: string
}

/** One mail: who wrote what and when, what is odd about it, and where it may go. What others wrote is only ever text. */
export function MailCard({ mail, words, states, adminRoute, apiRoute }: Props) {
  const problem = problemWords(mail.problem, words)
  const heading = `mail-${mail.id}`
  return (
    <article className="mq-mail" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{mail.subject || words.noSubject}</h2>
        <p className="mq-mail__from">
          <span className="mq-mail__kind">{words.kinds[mail.kind]}</span>
          <span>
            {words.from}：{mail.fromName ? `${mail.fromName} <${mail.from}>` : mail.from}
          </span>
          <span>
            {words.received}：<time dateTime={mail.receivedAt}>{formatMoment(mail.receivedAt)}</time>
          </span>
        </p>
      </header>
      {problem && <p className="mq-mail__problem">{problem}</p>}
      <p className="mq-mail__text">{mail.text || words.noText}</p>
      <div className="mq-mail__more">
        {mail.fullText !== '' && mail.fullText !== mail.text && (
          <details>
            <summary>{words.whole}</summary>
            <p className="mq-mail__text">{mail.fullText}</p>
          </details>
        )}
        <a href={`${apiRoute}/mail-received/${mail.id}/original.eml`} download>
          {words.original}
        </a>
      </div>
      <PlaceControls
        id={mail.id}
        guesses={mail.guesses}
        api={`${apiRoute}/mail-received/${mail.id}`}
        {...{ words, states, adminRoute }}
      />
    </article>
  )
}
