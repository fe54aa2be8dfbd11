import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { holds, isOffice, viewerOf } from '../../../../../collections/shared/access'
import { mayAct } from '../../../../domain/mayAct'
import type { DutyView } from '../../../../operations/handling/types'
import { readDuty } from '../../../../operations/handling/readDuty'
import { awaitsOfficeRating } from '../../../../operations/rating/awaitsOfficeRating'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { DutyActs } from './DutyActs'
import { DutyDue } from './DutyDue'
import { DutyFacts } from './DutyFacts'
import { fileUrls } from './fileUrls'
import { History } from './History'
import { Notices } from './Notices'
import { Others } from './Others'
import { Replies } from './Replies'
import { Requests } from './Requests'
import { Thread } from './Thread'
import { Words } from './Words'
import '../supervision/supervision.css'
import './handling.css'

/** The page of one duty: how it stands, what only the office can do about it, and all that happened. */
export async function DutyPage({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined) return null
  const texts = textsIn(localeOf(req.i18n.language))
  const duty = await readDuty(req, { assignment: String(docID) })
  if (!duty || 'gone' in duty) return <p className="wf-empty">{texts.supervision.duty.notYours}</p>
  const { labels, admin } = collectionConfig
  const { admin: adminRoute, api: apiRoute } = req.payload.config.routes
  const viewer = viewerOf(req)
  const url = formatAdminURL({ apiRoute, path: `/assignments/${duty.assignment}` })
  const urls = await fileUrls(req, duty)
  const mayDecide = holds(viewer, ...mayAct.verify)
  return (
    <main className="mq-duty">
      <SetDocumentStepNav
        collectionSlug="assignments"
        id={docID}
        pluralLabel={labels.plural}
        useAsTitle={admin.useAsTitle}
      />
      <Gutter>
        <Head duty={duty} texts={texts} />
        {mayDecide && (
          <DutyActs
            duty={duty}
            url={url}
            texts={texts}
            dialog={texts.admin.dialog}
            takesRating={await awaitsOfficeRating(req, duty.assignment)}
          />
        )}
        <div className="mq-duty__columns">
          <div>
            <Replies duty={duty} texts={texts} urls={urls} />
            <Others duty={duty} texts={texts} adminRoute={adminRoute} urls={urls} />
            <Requests duty={duty} texts={texts} />
            <Thread duty={duty} url={url} texts={texts} dialog={texts.admin.dialog} mayDecide={mayDecide} />
            <History duty={duty} texts={texts} />
          </div>
          <aside>
            <DutyDue duty={duty} texts={texts} />
            <DutyFacts duty={duty} texts={texts} adminRoute={adminRoute} isOffice={isOffice(viewer)} />
            <Words duty={duty} texts={texts} />
            <Notices duty={duty} texts={texts} url={url} />
          </aside>
        </div>
      </Gutter>
    </main>
  )
}

const Head = ({ duty, texts }: { duty: DutyView; texts: ReturnType<typeof textsIn> }) => (
  <p className="mq-duty__head">
    <strong>{texts.options.assignmentStates[duty.state]}</strong>
    {duty.important && (
      <span className="mq-mark" data-urgent="">
        {texts.supervision.board.important}
      </span>
    )}
    {duty.noticeLevel !== 'none' && (
      <span className="mq-standing" data-standing={duty.noticeLevel}>
        {texts.supervision.board.standings[duty.noticeLevel]}
      </span>
    )}
  </p>
)
