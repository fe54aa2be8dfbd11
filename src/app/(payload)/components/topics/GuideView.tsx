import { Gutter, Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { isOffice } from '../../../../../collections/shared/access'
import { readGuide } from '../../../../operations/topics/readGuide'
import { GuideSheet } from './GuideSheet'
import { PrintButton } from './PrintButton'
import { enterPanel } from '../panel/enterPanel'
import { PanelPage } from '../panel/PanelPage'
import './topics.css'

/** The list of suggested subjects, to be looked at and printed on A4. Register it as a custom view. */
export async function GuideView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  const { language, texts, adminRoute } = enterPanel(req, isOffice)
  const words = texts.solicitation.guide
  const asked = searchParams?.period
  const guide = await readGuide(req, typeof asked === 'string' ? asked : '')
  const here = formatAdminURL({ adminRoute, path: '/topic-guide' })
  return (
    <PanelPage {...props} nav={[{ label: words.heading }]}>
      <main className="mq-guide-page">
        <Gutter>
          <nav className="mq-guide-tools" aria-label={words.periods}>
            <PrintButton label={words.print} />
            {['', ...guide.periods].map((period) => (
              <Link
                key={period}
                href={period === '' ? here : `${here}?period=${encodeURIComponent(period)}`}
                prefetch={false}
                {...(period === guide.period ? { 'aria-current': 'page' as const } : {})}
              >
                {period === '' ? words.current : period}
              </Link>
            ))}
            <Link href={formatAdminURL({ adminRoute, path: '/collections/topics' })} prefetch={false}>
              {words.back}
            </Link>
          </nav>
          {guide.topics.length === 0 ? <p>{words.none}</p> : <GuideSheet guide={guide} locale={language} />}
        </Gutter>
      </main>
    </PanelPage>
  )
}
