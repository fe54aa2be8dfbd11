import { idOf, isOffice, viewerOf } from '../../../collections/shared/access'
import { group } from '../../../collections/shared/labels'
import { issueContentFields } from '../../../collections/issues'
import { itemContentFields } from '../../../collections/items'
import { reviewWorkflow } from '../../../plugins/review-workflow'
import { announceItem } from '../../operations/announceItem'
import { signOffIssue } from '../../operations/signOffIssue'
import { roles } from '../../domain/roles'
import { both } from '../../translations'
import { authorsOf } from './authorsOf'
import { issueSignOff, itemReview } from './definitions'
import { peopleWith } from './peopleWith'
import { toActor } from './toActor'

const scopeOf = (document: Record<string, unknown>) => idOf(document.organisation)

/** The review order of this application: what is reviewed, by which order, and who is told. */
export const review = reviewWorkflow({
  definitions: [itemReview, issueSignOff],
  collections: {
    items: {
      definition: itemReview.key,
      contentFields: itemContentFields,
      authorsOf,
      scopeOf,
      onTransition: announceItem,
    },
    issues: {
      definition: issueSignOff.key,
      contentFields: issueContentFields,
      // An issue is the office's work: whoever of the editors is there goes on with it.
      sharedDrafts: true,
      scopeOf,
      onTransition: signOffIssue,
    },
  },
  toActor,
  peopleWith,
  roleLabels: Object.fromEntries(roles.map((role) => [role, both((t) => t.options.roles[role])])),
  // The office may look at runs; what an author needs of theirs comes with the document's own endpoint.
  readAccess: ({ req }) => isOffice(viewerOf(req)),
  group: group('settings'),
})
