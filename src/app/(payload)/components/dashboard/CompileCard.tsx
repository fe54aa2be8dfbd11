import type { PayloadRequest } from 'payload'
import { fill, type Texts } from '../../../../translations'
import { Card } from './Card'
import { CardLine } from './CardLine'
import { daysSince } from './daysSince'
import { readToCompile } from '../../../../operations/compile/readToCompile'

/** How many approved items wait for an issue, and for how long. */
export async function CompileCard({ req, texts }: { req: PayloadRequest; texts: Texts }) {
  const { count, isMore, oldest } = await readToCompile(req)
  const { dashboard } = texts.admin
  return (
    <Card title={dashboard.toCompile} count={count}>
      {oldest === null ? (
        <p className="wf-empty">{dashboard.toCompileNone}</p>
      ) : (
        <CardLine
          req={req}
          text={fill(isMore ? texts.compile.card.more : dashboard.toCompileCount, {
            count,
            days: daysSince(oldest, Date.now()),
          })}
          path="/compile"
          label={texts.compile.card.open}
        />
      )}
    </Card>
  )
}
