import type { TrackingView } from '../../../../../operations/readTracking'
import { textsIn, type Locale } from '../../../../../translations'
import { LinkButton, Notice, Tag, type TagKind } from '../../../../../ui'
import { isRejectReason } from './isRejectReason'
import { plainStatus } from './plainStatus'
import styles from './Standing.module.css'
import { statusOf, type ShownStatus } from './statusOf'

const tagKinds: Record<ShownStatus, TagKind> = {
  draft: 'plain',
  inReview: 'active',
  returned: 'attention',
  approved: 'good',
  rejected: 'plain',
  withdrawn: 'plain',
  issued: 'good',
}

/** Where the item stands, in a sentence; what its author must do; what happens next. */
export function Standing({ locale, view, path }: { locale: Locale; view: TrackingView; path: string }) {
  const { site, options } = textsIn(locale)
  const words = site.track
  const status = statusOf(view)
  return (
    <>
      <p>
        <Tag kind={tagKinds[status]}>{words.status[status]}</Tag>
      </p>
      <p className={styles.plain}>{plainStatus(view, locale)}</p>
      {view.returnReason && view.canRevise && (
        <Notice kind="attention" heading={words.returnReason}>
          <p className={styles.said}>{view.returnReason}</p>
        </Notice>
      )}
      {view.canRevise && (
        <p>
          <LinkButton href={`${path}/revise`}>{words.revise}</LinkButton>
        </p>
      )}
      {view.rejection && (
        <Notice heading={words.rejectionReason}>
          {isRejectReason(view.rejection.reasonCode) && (
            <p>
              <strong>{options.rejectReasons[view.rejection.reasonCode]}</strong>
            </p>
          )}
          <p className={styles.said}>{view.rejection.reason}</p>
        </Notice>
      )}
      <h2 className={styles.next}>{words.next}</h2>
      <p>{words.nextText[nextOf(view)]}</p>
    </>
  )
}

/** What follows from where it stands: an answered item is past everything its review could say. */
function nextOf({
  answers,
  pending,
  ...standing
}: TrackingView): ShownStatus | 'asks' | 'sentBack' | 'answered' {
  if (answers.some(({ asks }) => asks)) return 'asks'
  if (answers.length === 0) return statusOf(standing)
  return pending.length > 0 && answers.some(({ rating }) => rating?.sentBack) ? 'sentBack' : 'answered'
}
