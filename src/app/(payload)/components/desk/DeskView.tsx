import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { isOffice, viewerOf } from '../../../../../collections/shared/access'
import { readDesk } from '../../../../operations/compile/readDesk'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { Desk } from './Desk'
import '../compile/compile.css'
import './desk.css'

/** The tab of an issue where its entries are ordered, merged, edited and prepared for the public. */
export async function DeskView({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined || !isOffice(viewerOf(req))) return null
  const { labels, admin } = collectionConfig
  const locale = localeOf(req.i18n.language)
  const { compile, options } = textsIn(locale)
  const { admin: adminRoute, api: apiRoute } = req.payload.config.routes
  return (
    <main className="mq-desk">
      <SetDocumentStepNav
        collectionSlug="issues"
        id={docID}
        pluralLabel={labels.plural}
        useAsTitle={admin.useAsTitle}
        view={compile.desk.tab}
      />
      <Gutter>
        <h2 className="wf-hidden">{compile.desk.tab}</h2>
        <Desk
          initial={await readDesk(req, String(docID))}
          url={formatAdminURL({ apiRoute, path: `/issues/${docID}/desk` })}
          adminRoute={adminRoute}
          locale={locale}
          words={compile.desk}
          categories={options.categories}
        />
      </Gutter>
    </main>
  )
}
