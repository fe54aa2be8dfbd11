import type { Middle, Rate } from '../../../../domain/statistics'
import { fill, type Texts } from '../../../../translations'

type Words = Texts['supervision']['scorecards']

/** A share with its cases, and where it lies with 95 % confidence; drawn as well as written. */
export function RateFigure({ rate, words, aside = '' }: { rate: Rate; words: Words; aside?: string }) {
  if (!rate.known) return <TooFew count={rate.count} words={words} aside={aside} />
  const { value, hits, count, interval } = rate
  return (
    <td>
      <span className="mq-scores__value">{percent(value)}</span>
      <span className="mq-scores__aside">{fill(words.of, { hits, count })}</span>
      <svg className="mq-scores__range" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect x="0" y="3" width="100" height="2" className="mq-scores__scale" />
        <rect
          x={interval.low * 100}
          y="1"
          width={Math.max(1, (interval.high - interval.low) * 100)}
          height="6"
          className="mq-scores__interval"
        />
        <rect x={Math.max(0, value * 100 - 1)} y="0" width="2" height="8" className="mq-scores__point" />
      </svg>
      <span className="mq-scores__aside">
        {fill(words.interval, { low: percent(interval.low), high: percent(interval.high) })}
      </span>
      {aside && <span className="mq-scores__aside">{aside}</span>}
    </td>
  )
}

/** A median with the measurements it lies between. */
export function MiddleFigure({ middle, words }: { middle: Middle; words: Words }) {
  if (!middle.known) return <TooFew count={middle.count} words={words} aside="" />
  const { value, interval, count } = middle
  return (
    <td>
      <span className="mq-scores__value">{fill(words.daysOf, { days: value })}</span>
      <span className="mq-scores__aside">n = {count}</span>
      {interval && <span className="mq-scores__aside">{fill(words.interval, interval)}</span>}
    </td>
  )
}

const TooFew = ({ count, words, aside }: { count: number; words: Words; aside: string }) => (
  <td className="mq-scores__few">
    {count === 0 ? '—' : fill(words.tooFew, { count })}
    {aside && <span className="mq-scores__aside">{aside}</span>}
  </td>
)

const percent = (value: number): string => `${Math.round(value * 100)}%`
