import { Link } from '@payloadcms/ui'
import { boardQueues } from '../../../../domain/supervision'
import type { BoardFilter } from '../../../../operations/supervision/boardFilter'
import type { BoardCounts } from '../../../../operations/supervision/countBoard'
import type { Texts } from '../../../../translations'
import { boardAddress } from './boardAddress'

type Props = {
  filter: BoardFilter
  counts: BoardCounts['queues']
  path: string
  words: Texts['supervision']['board']
}

/** One way to each queue, with how much stands in it. */
export const QueueTabs = ({ filter, counts, path, words }: Props) => (
  <nav className="mq-queues" aria-label={words.queuesLabel}>
    {boardQueues.map((queue) => (
      <Link
        key={queue}
        className="mq-queues__tab"
        href={`${path}${boardAddress({ queue })}`}
        aria-current={(filter.queue ?? 'open') === queue ? 'page' : undefined}
        prefetch={false}
      >
        {words.queues[queue]}
        <span
          className="mq-queues__count"
          data-waits={queue !== 'open' && counts[queue] > 0 ? '' : undefined}
        >
          {counts[queue]}
        </span>
      </Link>
    ))}
  </nav>
)
