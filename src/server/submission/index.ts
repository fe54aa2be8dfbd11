import { holds, isOffice, viewerOf } from '../../../collections/shared/access'
import { group } from '../../../collections/shared/labels'
import { shownTo } from '../../../collections/shared/shownTo'
import { publicSubmission } from '../../../plugins/public-submission'
import { findByFormKey } from '../../operations/submission/findByFormKey'
import { storeFiles } from '../../operations/storeFiles'
import { ownOrigins } from '../http/ownOrigins'
import { addSuggestion } from './addSuggestion'
import { checkValues, mayKeep } from './checkValues'
import { labelFor } from './labelFor'
import { localeOfRequest } from './localeOfRequest'
import { messageFor } from './messageFor'
import { addressHeader } from './stampClientAddress'
import { takeSubmission } from './takeSubmission'

const fromEnvironment = (name: string, otherwise: number): number => {
  const value = Number(process.env[name])
  return process.env[name] && Number.isFinite(value) && value >= 0 ? value : otherwise
}

/** The public form of this application: what it checks, where it is shown, who sees what was set aside. */
export const submission = publicSubmission({
  pages: { form: '/submit', received: '/submit/received', problem: '/submit/problem' },
  check: checkValues,
  mayKeep,
  storeFiles: (req, files, kept) => storeFiles({ req, files, kept }),
  submit: takeSubmission,
  findSubmitted: findByFormKey,
  actions: { addSuggestion },
  messageFor,
  labelFor,
  localeOf: localeOfRequest,
  origins: ownOrigins(),
  address: { addressHeader, trustedProxies: fromEnvironment('TRUSTED_PROXIES', 0) },
  rate: {
    perAddress: fromEnvironment('SUBMISSIONS_PER_ADDRESS', 60),
    perForm: fromEnvironment('SUBMISSIONS_PER_FORM', 2_000),
  },
  minSeconds: fromEnvironment('SUBMISSION_MIN_SECONDS', 3),
  readQuarantined: ({ req }) => isOffice(viewerOf(req)),
  mayRelease: (req) => holds(viewerOf(req), 'editor'),
  adminGroup: group('items'),
  adminHidden: shownTo('admin', 'editor'),
})
