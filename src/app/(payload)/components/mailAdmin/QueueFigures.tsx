import { stateName } from '../../../../../plugins/department-mail/exports/words'
import type { MailDesk } from '../../../../operations/mailAdmin/readMailDesk'
import type { MailWarning } from '../../../../operations/mailAdmin/warningsOf'
import { fill, type Locale } from '../../../../translations'
import type { MailAdminTexts } from '../../../../translations/zh/mailAdmin'
import { formatMoment } from '../formatMoment'

type Props = { desk: MailDesk; words: MailAdminTexts; language: Locale }

/** The queue in one look: first what is wrong, then the figures. */
export const QueueFigures = ({ desk, words, language }: Props) => (
  <section>
    {desk.warnings.length === 0 ? (
      <p className="mq-mailadmin__fine">{words.fine}</p>
    ) : (
      <ul className="mq-mailadmin__warnings">
        {desk.warnings.map((warning) => (
          <li key={warning.code}>{wordsOf(warning, words)}</li>
        ))}
      </ul>
    )}
    <dl className="mq-mailadmin__figures">
      {Object.entries(desk.states).map(([state, count]) => (
        <Figure key={state} label={stateName(state, language)} value={String(count)} />
      ))}
      <Figure label={words.waitingFor} value={waitOf(desk.oldestWaitingSeconds, words)} />
      <Figure label={words.senders} value={String(desk.senders)} />
      <Figure label={words.overdue} value={String(desk.overdueLeases)} />
      <Figure label={words.lastSent} value={momentOf(desk.lastSentAt, words)} isMoment />
      <Figure label={words.lastReceived} value={momentOf(desk.lastReceivedAt, words)} isMoment />
    </dl>
  </section>
)

const Figure = ({ label, value, isMoment = false }: { label: string; value: string; isMoment?: boolean }) => (
  <div>
    <dt>{label}</dt>
    <dd className={isMoment ? 'mq-mailadmin__moment' : undefined}>{value}</dd>
  </div>
)

const wordsOf = (warning: MailWarning, words: MailAdminTexts): string => {
  if (warning.code === 'attention') return fill(words.attention, { count: warning.count })
  if (warning.code === 'pollProblem') return fill(words.pollProblem, { problem: warning.problem })
  return words[warning.code]
}

const momentOf = (at: string | null, words: MailAdminTexts): string => (at ? formatMoment(at) : words.never)

const waitOf = (seconds: number, words: MailAdminTexts): string => {
  if (seconds < 120) return fill(words.seconds, { count: seconds })
  return seconds < 7_200
    ? fill(words.minutes, { count: Math.round(seconds / 60) })
    : fill(words.hours, { count: Math.round(seconds / 3_600) })
}
