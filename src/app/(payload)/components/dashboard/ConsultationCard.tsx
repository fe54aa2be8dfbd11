import type { PayloadRequest } from 'payload'
import { readMonths, type MonthOfConsultation } from '../../../../operations/consultation/readMonths'
import { fill, type Texts } from '../../../../translations'
import { Card } from './Card'
import { CardLine } from './CardLine'

/** How the monthly consultation stands, and which month lacks one; absent when no series asks for it. */
export async function ConsultationCard({ req, texts }: { req: PayloadRequest; texts: Texts }) {
  const months = (await readMonths(req)).filter(needsSomething)
  if (months.length === 0) return null
  const { consultation } = texts.signing
  return (
    <Card title={consultation.cardTitle} count={months.length}>
      {months.map((month) => (
        <CardLine
          key={month.month}
          req={req}
          text={wordsFor(month, texts)}
          path={`/collections/consultations/${month.session?.id ?? 'create'}`}
          label={month.session ? consultation.cardOpen : consultation.cardPlan}
        />
      ))}
    </Card>
  )
}

const needsSomething = ({ session }: MonthOfConsultation): boolean => session?.state !== 'concluded'

function wordsFor({ month, isPast, session }: MonthOfConsultation, { signing }: Texts): string {
  const { cardNone, cardMissed, cardPlanned, cardHeld } = signing.consultation
  if (!session) return fill(isPast ? cardMissed : cardNone, { month })
  return session.state === 'planned'
    ? fill(cardPlanned, { month, count: session.entries })
    : fill(cardHeld, { month, count: session.undecided })
}
