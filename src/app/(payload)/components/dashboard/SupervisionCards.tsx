import type { PayloadRequest } from 'payload'
import type { BoardQueue } from '../../../../domain/supervision'
import { countBoard, type BoardCounts } from '../../../../operations/supervision/countBoard'
import { fill, type Texts } from '../../../../translations'
import { Card } from './Card'
import { CardLine } from './CardLine'

/** What only the office can do, in the order it presses: a clock stands, somebody waits, something fell due. */
const toDecide = [
  'arbitrate',
  'questions',
  'verify',
  'unacknowledged',
  'promises',
  'publication',
] as const satisfies BoardQueue[]

/** What of supervision waits for a decision, each with the way to it; and what is overdue, by colour. */
export async function SupervisionCards({ req, texts }: { req: PayloadRequest; texts: Texts }) {
  const counts = await countBoard(req)
  const { card } = texts.supervision
  const waiting = toDecide.filter((queue) => counts.queues[queue] > 0)
  return (
    <>
      <Card title={card.decide} count={waiting.reduce((sum, queue) => sum + counts.queues[queue], 0)}>
        {waiting.length === 0 && <p className="wf-empty">{card.none}</p>}
        {waiting.map((queue) => (
          <CardLine
            key={queue}
            req={req}
            text={fill(card[queue], { count: counts.queues[queue] })}
            path={way(queue)}
            label={card.open}
          />
        ))}
      </Card>
      <Card title={card.late} count={counts.queues.late}>
        {counts.queues.late === 0 ? (
          <p className="wf-empty">{card.lateNone}</p>
        ) : (
          <CardLine
            req={req}
            text={fill(card.lateOf, { count: counts.queues.late, ...coloursOf(counts) })}
            path={way('late')}
            label={card.open}
          />
        )}
      </Card>
    </>
  )
}

const way = (queue: BoardQueue) => `/supervision?queue=${queue}` as const

function coloursOf({ departments }: BoardCounts) {
  const sum = (colour: 'red' | 'orange' | 'blue') =>
    departments.reduce((total, { counts }) => total + counts[colour], 0)
  return { red: sum('red'), orange: sum('orange'), blue: sum('blue') }
}
