import type { TopicDesk } from '../../../../operations/topics/readTopicDesk'
import { fill } from '../../../../translations'
import type { SolicitationTexts } from '../../../../translations/zh/solicitation'

type Props = { desk: TopicDesk; words: SolicitationTexts['desk'] }

/** The figures of a topic in one row. */
export function Figures({ desk: { standing, rate, items }, words }: Props) {
  const figures: [string, string][] = [
    [words.invited, String(standing.invited)],
    [words.read, String(standing.read)],
    [words.answered, String(standing.answered)],
    [words.rate, rate === null ? '—' : fill(words.percent, { rate })],
    [words.items, String(items)],
  ]
  return (
    <dl className="mq-figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
