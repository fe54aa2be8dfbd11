import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { holds } from '../../../../../collections/shared/access'
import { OperationError } from '../../../../operations/OperationError'
import { readTemplate } from '../../../../operations/templates/readTemplate'
import { fill } from '../../../../translations'
import { shownSubject } from './shownSubject'
import { TemplateEditor } from './TemplateEditor'
import { enterPanel } from '../panel/enterPanel'
import { PanelPage } from '../panel/PanelPage'
import './templates.css'

/** The words of one kind of mail beside what its recipient sees. Register it as a custom view. */
export async function TemplateView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  const { texts, adminRoute, apiRoute } = enterPanel(req, (viewer) => holds(viewer, 'admin'))
  const words = texts.mailAdmin
  const view = await readTemplate(req, {
    template: wordOf(searchParams?.template),
    locale: wordOf(searchParams?.locale),
  }).catch(missing)
  const title = fill(words.editTitle, { kind: shownSubject(view.current.subject, words.samples) })
  const templates = formatAdminURL({ adminRoute, path: '/mail-templates' })
  return (
    <PanelPage {...props} nav={[{ label: words.templatesTitle, url: templates }, { label: title }]}>
      <main className="mq-templates">
        <Gutter>
          <h1>{title}</h1>
          <TemplateEditor
            key={`${view.template}:${view.locale}:${view.version}`}
            view={view}
            url={`${apiRoute}/mail-desk/templates`}
            words={words}
            dialog={texts.admin.dialog}
          />
        </Gutter>
      </main>
    </PanelPage>
  )
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function missing(error: unknown): never {
  if (error instanceof OperationError) notFound()
  throw error
}
