import type { PayloadRequest } from 'payload'
import { countUnplaced } from '../../../../operations/inbox/countUnplaced'
import { fill, type Texts } from '../../../../translations'
import { Card } from './Card'
import { CardLine } from './CardLine'

/** Mail that belongs to some duty, nobody knows to which: its deadline goes on until a person places it. Only who may do so sees it. */
export async function UnplacedMailCard({ req, words }: { req: PayloadRequest; words: Texts['inbox'] }) {
  const count = await countUnplaced(req)
  if (count === 0) return null
  return (
    <Card title={words.title} count={count}>
      <CardLine req={req} text={fill(words.waiting, { count })} path="/mail-received" label={words.open} />
    </Card>
  )
}
