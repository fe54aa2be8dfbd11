import type { AdminTexts } from '../../../../translations/zh/admin'
import type { DutyView } from '../../../../operations/handling/types'
import type { Texts } from '../../../../translations'
import { formatMoment } from '../formatMoment'
import { countForm } from './forms/countForm'
import { FormButton } from './forms/FormButton'

type Props = {
  duty: DutyView
  url: string
  texts: Texts
  dialog: AdminTexts['dialog']
  mayDecide: boolean
}

/** What department and office asked and answered; a mail that is an answer after all is counted as one. */
export function Thread({ duty, url, texts, dialog, mayDecide }: Props) {
  if (duty.thread.length === 0) return null
  const { duty: words, acts } = texts.supervision
  const isAwaited = ['dispatched', 'acknowledged', 'redo'].includes(duty.state)
  return (
    <section className="mq-section" aria-labelledby="mq-thread">
      <h2 id="mq-thread">{words.thread}</h2>
      {duty.thread.map(({ id, side, text, by, via, at, mail }) => (
        <article key={id} className="mq-reply" data-side={side}>
          <p className="mq-reply__outcome">
            {side === 'office' ? duty.office : duty.department.name}
            <span className="mq-mark">{texts.options.actVias[via]}</span>
          </p>
          <p className="mq-reply__text">{text}</p>
          <p className="mq-reply__by">{[by, formatMoment(at)].filter(Boolean).join(' · ')}</p>
          {mail && mayDecide && isAwaited && side === 'department' && (
            <FormButton
              label={acts.countAsReply}
              form={countForm({ url, rev: duty.rev }, { mail, text }, texts)}
              dialog={dialog}
            />
          )}
        </article>
      ))}
    </section>
  )
}
