import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { isOffice, viewerOf } from '../../../../../collections/shared/access'
import { readGuide } from '../../../../operations/topics/readGuide'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { GuideSheet } from './GuideSheet'
import { PrintButton } from './PrintButton'
import './topics.css'

/** The list of suggested subjects, to be looked at and printed on A4. Register it as a custom view. */
export async function GuideView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const adminRoute = payload.config.routes.admin
  // Custom views are public unless they ask.
  if (!user) redirect(formatAdminURL({ adminRoute, path: payload.config.admin.routes.login }))
  if (!isOffice(viewerOf(req))) redirect(adminRoute)
  const language = localeOf(i18n.language)
  const words = textsIn(language).solicitation.guide
  const asked = searchParams?.period
  const guide = await readGuide(req, typeof asked === 'string' ? asked : '')
  const here = formatAdminURL({ adminRoute, path: '/topic-guide' })
  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, searchParams, user }}
      {...(locale ? { locale } : {})}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: words.heading }]} />
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
    </DefaultTemplate>
  )
}
