import { Link } from '@payloadcms/ui'
import { boxes, type Box, type TaskCounts } from '../../operations/tasks/types'
import { fill } from '../../translations/messages'
import type { Texts } from '../../translations/zh'
import { boxAddress } from './boxAddress'
import { countWords } from './countWords'

type Props = { current: Box; counts: TaskCounts; path: string; texts: Texts }

/** 待办 · 我发起的 · 我办过的 · 抄送我的, with what is new in them. */
export function BoxTabs({ current, counts, path, texts }: Props) {
  const { inboxRoom } = texts
  const news: Partial<Record<Box, { count: number; words: string; isOverdue: boolean }>> = {
    todo: { count: counts.todo, words: inboxRoom.waitingCount, isOverdue: counts.isOverdue },
    cc: { count: counts.cc, words: inboxRoom.unreadCount, isOverdue: false },
  }
  return (
    <nav className="wf-boxes" aria-label={inboxRoom.boxesLabel}>
      {boxes.map((box) => {
        const { count = 0, words = '', isOverdue = false } = news[box] ?? {}
        return (
          <Link
            key={box}
            className="wf-boxes__box"
            href={`${path}${boxAddress({ box })}`}
            prefetch={false}
            {...(box === current ? { 'aria-current': 'page' as const } : {})}
          >
            {inboxRoom.boxes[box]}
            {count > 0 && (
              <span className={`wf-boxes__count${isOverdue ? ' wf-boxes__count--overdue' : ''}`}>
                <span aria-hidden="true">{countWords(count, texts)}</span>
                <span className="wf-hidden">{fill(words, { count: countWords(count, texts) })}</span>
              </span>
            )}
          </Link>
        )
      })}
    </nav>
  )
}
