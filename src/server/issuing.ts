import { isOffice, ownBody, viewerOf } from '../../collections/shared/access'
import { group } from '../../collections/shared/labels'
import { digest, publicEditions } from '../../plugins/digest'

/** Signed issues: the office reads its own, everybody reads what is public. */
export const issuing = digest({
  issues: 'issues',
  organisations: 'organisations',
  group: group('publishing'),
  officeAccess: ({ req }) => {
    const viewer = viewerOf(req)
    return isOffice(viewer) ? ownBody(viewer) : false
  },
  readAccess: ({ req }) => {
    const viewer = viewerOf(req)
    return isOffice(viewer)
      ? { or: [ownBody(viewer), publicEditions(new Date())] }
      : publicEditions(new Date())
  },
})
