import { holds, idOf, isOffice, viewerOf } from '../../../collections/shared/access'
import { group } from '../../../collections/shared/labels'
import { issueContentFields } from '../../../collections/issues'
import { itemContentFields } from '../../../collections/items'
import { reviewWorkflow } from '../../../plugins/review-workflow'
import { announceItem } from '../../operations/announceItem'
import { checkConsulted } from '../../operations/consultation/checkConsulted'
import { checkBundle } from '../../operations/issue/checkBundle'
import { signOffIssue } from '../../operations/signOffIssue'
import { tellReviewers } from '../../operations/tellReviewers'
import { roles } from '../../domain/roles'
import { both } from '../../translations'
import { addressHeader } from '../submission/stampClientAddress'
import { authorsOf } from './authorsOf'
import { calendar } from './calendar'
import { issueSignOff, itemReview } from './definitions'
import { findPeople } from './findPeople'
import { peopleWith } from './peopleWith'
import { issueSheet, itemSheet } from './sheets'
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
      sheet: itemSheet,
      onTransition: announceItem,
      onNotice: tellReviewers,
    },
    issues: {
      definition: issueSignOff.key,
      contentFields: issueContentFields,
      // An issue is the office's work: whoever of the editors is there goes on with it.
      sharedDrafts: true,
      scopeOf,
      sheet: issueSheet,
      onTransition: signOffIssue,
      onNotice: tellReviewers,
    },
  },
  checks: { bundle: checkBundle, consulted: checkConsulted },
  toActor,
  peopleWith,
  findPeople,
  // Whoever administers the office shapes its order of review.
  mayManage: (req) => holds(viewerOf(req), 'admin'),
  peopleScope: 'organisation',
  calendar,
  addressOf: ({ headers }) => headers.get(addressHeader),
  roleLabels: Object.fromEntries(roles.map((role) => [role, both((t) => t.options.roles[role])])),
  // The office may look at runs; what an author needs of theirs comes with the document's own endpoint.
  readAccess: ({ req }) => isOffice(viewerOf(req)),
  group: group('settings'),
})
