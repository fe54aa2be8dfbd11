import { Link } from '@payloadcms/ui'
import type { UIFieldServerComponent } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { readDesk } from '../../../../operations/compile/readDesk'
import { fill, textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { viewerIn } from '../actions/viewerIn'
import '../compile/compile.css'

/** So many titles show what the issue is about. */
const mostShown = 8

/** In the form of an issue: its first entries, and the way to the desk where they are edited. */
export const EntriesSummary: UIFieldServerComponent = async ({ id, i18n, payload, user }) => {
  const { desk: words } = textsIn(localeOf(i18n.language)).compile
  const reader = await viewerIn(payload, user)
  if (!reader || id === undefined) return <p className="wf-empty">{words.summaryNew}</p>
  const { rows } = await readDesk(reader.req, String(id))
  const path = `/collections/issues/${id}/desk` as const
  return (
    <section className="mq-summary" aria-label={words.list}>
      <p>
        {rows.length === 0 ? words.summaryNone : fill(words.summary, { count: rows.length })}{' '}
        <Link href={formatAdminURL({ adminRoute: payload.config.routes.admin, path })} prefetch={false}>
          {words.summaryOpen}
        </Link>
      </p>
      {rows.length > 0 && (
        <ol>
          {rows.slice(0, mostShown).map((row) => (
            <li key={row.id}>{row.title}</li>
          ))}
        </ol>
      )}
      {rows.length > mostShown && <p>{fill(words.summaryMore, { count: rows.length })}</p>}
    </section>
  )
}
