import { isOffice, ownBody, viewerOf } from '../../../collections/shared/access'
import { solicitation } from '../../../plugins/solicitation'

/** Topics of this application and the people they ask. */
export const soliciting = solicitation({
  topics: 'topics',
  people: 'members',
  organisations: 'organisations',
  readAccess: ({ req }) => {
    const viewer = viewerOf(req)
    return isOffice(viewer) ? ownBody(viewer) : false
  },
})
