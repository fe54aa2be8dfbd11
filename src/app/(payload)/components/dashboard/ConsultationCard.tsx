import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { readMonths, type MonthOfConsultation } from '../../../../operations/consultation/readMonths'
import { fill, type Texts } from '../../../../translations'
import { Card } from './Card'

/** How the monthly consultation stands, and which month lacks one; absent when no series asks for it. */
export async function ConsultationCard({ req, texts }: { req: PayloadRequest; texts: Texts }) {
  const months = (await readMonths(req)).filter(needsSomething)
  if (months.length === 0) return null
  const { consultation } = texts.signing
  const adminRoute = req.payload.config.routes.admin
  return (
    <Card title={consultation.cardTitle} count={months.length}>
      {months.map((month) => (
        <p key={month.month} className="mq-compile">
          <span>{wordsFor(month, texts)}</span>
          <Link
            href={formatAdminURL({
              adminRoute,
              path: `/collections/consultations/${month.session?.id ?? 'create'}`,
            })}
            prefetch={false}
          >
            {month.session ? consultation.cardOpen : consultation.cardPlan}
          </Link>
        </p>
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
