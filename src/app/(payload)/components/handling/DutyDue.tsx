import type { Standing } from '../../../../domain/supervision'
import type { DutyView } from '../../../../operations/handling/types'
import { fill, type Texts } from '../../../../translations'

type Props = { duty: DutyView; texts: Texts }

const ended: readonly DutyView['state'][] = ['accepted', 'returned', 'cancelled', 'replied']

/** The deadline, how it stands, and how it came about. */
export function DutyDue({ duty, texts }: Props) {
  const { board, duty: words } = texts.supervision
  const { due } = duty
  const standing = standingOf(duty)
  return (
    <section className="mq-due" aria-labelledby="mq-due">
      <h2 id="mq-due">{words.due}</h2>
      <p className="mq-due__day">
        <span className="mq-standing" data-standing={standing}>
          {due.day}
        </span>
        {due.originalDay !== due.day && (
          <span className="mq-board__left">{fill(words.original, { day: due.originalDay })}</span>
        )}
        {!ended.includes(duty.state) && <span>{leftWords(duty, board)}</span>}
      </p>
      <details open={due.words.length <= 6}>
        <summary>{words.dueWhy}</summary>
        <ol className="mq-due__steps">
          {due.words.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </section>
  )
}

function leftWords({ due }: DutyView, board: Texts['supervision']['board']): string {
  if (due.pausedSince) return board.resting
  if (due.isOver) return fill(board.over, { days: due.late })
  return due.left <= 1 ? board.today : fill(board.left, { days: due.left })
}

function standingOf({ state, due, noticeLevel }: DutyView): Standing {
  if (ended.includes(state)) return 'calm'
  if (due.pausedSince) return 'paused'
  if (noticeLevel !== 'none') return noticeLevel
  if (due.isOver) return 'late'
  return due.left <= 3 ? 'soon' : 'calm'
}
