import { lateDays } from '../../../../domain/compile'
import type { WaitingCounts } from '../../../../operations/compile/countWaiting'
import { fill } from '../../../../translations'
import type { CompileTexts } from '../../../../translations/zh/compile'

/** How many wait, and how many of them too long. */
export function Standing({ counts, words }: { counts: WaitingCounts; words: CompileTexts['waiting'] }) {
  const { total, isMore, late, veryLate } = counts
  if (total === 0) return null
  return (
    <p className="mq-waiting__standing">
      <strong>{fill(isMore ? words.totalMore : words.total, { count: total })}</strong>
      {late > 0 && (
        <span className="wf-age wf-age--late">
          {fill(words.late, { days: lateDays.late, count: late + veryLate })}
        </span>
      )}
      {veryLate > 0 && (
        <span className="wf-age wf-age--veryLate">
          {fill(words.late, { days: lateDays.veryLate, count: veryLate })}
        </span>
      )}
    </p>
  )
}
