import type { DutyView } from '../../../../operations/handling/types'
import { fill, type Texts } from '../../../../translations'
import { formatMoment } from '../formatMoment'

type Props = { duty: DutyView; texts: Texts; url: string }

/** The letters there are of a duty, and the reminders and notices that went out. */
export function Notices({ duty, texts, url }: Props) {
  const { duty: words } = texts.supervision
  const { options } = texts
  return (
    <>
      {duty.letters.length > 0 && (
        <section className="mq-section" aria-labelledby="mq-letters">
          <h2 id="mq-letters">{words.letters}</h2>
          <ul className="mq-plain-list">
            {duty.letters.map((kind) => (
              <li key={kind}>
                <a href={`${url}/letters/${kind}.pdf`}>{letterName(kind, words.letter)}</a>{' '}
                <a href={`${url}/letters/${kind}.docx`} aria-label={`${letterName(kind, words.letter)} DOCX`}>
                  DOCX
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {duty.notices.length > 0 && (
        <section className="mq-section" aria-labelledby="mq-notices">
          <h2 id="mq-notices">{words.notices}</h2>
          <ul className="mq-plain-list">
            {duty.notices.map(({ id, level, issuedAt, daysLate, number, numberYear }) => (
              <li key={id}>
                {[
                  options.dutyNoticeLevels[level],
                  number && numberYear ? fill(words.noticeNumber, { number, year: numberYear }) : '',
                  formatMoment(issuedAt),
                  daysLate > 0 ? fill(words.late, { days: daysLate }) : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function letterName(kind: string, names: Texts['supervision']['duty']['letter']): string {
  if (kind === 'dispatch') return names.dispatch
  return kind === 'reply' ? names.reply : names.notice
}
