import { isOffice, ownBody, viewerOf } from '../../../collections/shared/access'
import { solicitation } from '../../../plugins/solicitation'
import { tellPeople } from '../../operations/topics/tellPeople'

/** Topics of this application and the people they ask. */
export const soliciting = solicitation({
  topics: 'topics',
  people: 'members',
  organisations: 'organisations',
  askable: { active: { not_equals: false } },
  audience: {
    field: 'audience',
    facets: {
      kinds: 'kind',
      sectors: 'sector',
      committees: 'committee',
      units: 'unit',
      tags: 'tags',
      people: 'id',
    },
  },
  tell: tellPeople,
  readAccess: ({ req }) => {
    const viewer = viewerOf(req)
    return isOffice(viewer) ? ownBody(viewer) : false
  },
})
