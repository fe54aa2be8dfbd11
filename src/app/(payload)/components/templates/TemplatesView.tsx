import { Gutter, Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { holds } from '../../../../../collections/shared/access'
import { groupOf, templateGroups } from '../../../../operations/templates/groupOf'
import { listTemplates } from '../../../../operations/templates/listTemplates'
import { isLocale, locales } from '../../../../translations'
import { TemplateTable } from './TemplateTable'
import { enterPanel } from '../panel/enterPanel'
import { PanelPage } from '../panel/PanelPage'
import './templates.css'

/** Every kind of mail by whom it is to, in one language. Register it as a custom view. */
export async function TemplatesView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  const { texts, adminRoute } = enterPanel(req, (viewer) => holds(viewer, 'admin'))
  const words = texts.mailAdmin
  const asked = isLocale(searchParams?.locale) ? searchParams.locale : 'zh'
  const lines = await listTemplates(req, asked)
  const here = formatAdminURL({ adminRoute, path: '/mail-templates' })
  return (
    <PanelPage
      {...props}
      nav={[
        { label: words.healthTitle, url: formatAdminURL({ adminRoute, path: '/mail' }) },
        { label: words.templatesTitle },
      ]}
    >
      <main className="mq-templates">
        <Gutter>
          <h1>{words.templatesTitle}</h1>
          <p className="mq-templates__intro">{words.templatesIntro}</p>
          <nav className="mq-templates__languages" aria-label={words.language}>
            {locales.map((one) => (
              <Link
                key={one}
                href={`${here}?locale=${one}`}
                prefetch={false}
                {...(one === asked ? { 'aria-current': 'page' as const } : {})}
              >
                {words.languages[one]}
              </Link>
            ))}
          </nav>
          {templateGroups.map((group) => (
            <TemplateTable
              key={group}
              title={words.groups[group]}
              lines={lines.filter(({ template }) => groupOf(template) === group)}
              words={words}
              adminRoute={adminRoute}
            />
          ))}
        </Gutter>
      </main>
    </PanelPage>
  )
}
