import { holds, viewerOf } from '../../../collections/shared/access'
import { group } from '../../../collections/shared/labels'
import { shownTo } from '../../../collections/shared/shownTo'
import { publicSubmission } from '../../../plugins/public-submission'
import { findByFormKey } from '../../operations/submission/findByFormKey'
import { storeFiles } from '../../operations/storeFiles'
import { ownOrigins } from '../http/ownOrigins'
import { addSuggestion } from './addSuggestion'
import { admissionOf } from './admissionOf'
import { checkValues, mayKeep } from './checkValues'
import { confirmation } from './confirmation'
import { confirmWithinDays } from './confirmWithinDays'
import { discardFiles } from './discardFiles'
import { fields } from './fields'
import { importWord } from './importWord'
import { labelFor } from './labelFor'
import { linksTo } from './linksTo'
import { localeOfRequest } from './localeOfRequest'
import { messageFor } from './messageFor'
import { readQuarantined } from './readQuarantined'
import { scopeOf } from './scopeOf'
import { showAdvice } from './showAdvice'
import { addressHeader } from './stampClientAddress'
import { takeSubmission } from './takeSubmission'
import { wordFor } from './wordFor'

const fromEnvironment = (name: string, otherwise: number): number => {
  const value = Number(process.env[name])
  return process.env[name] && Number.isFinite(value) && value >= 0 ? value : otherwise
}

const perAddress = fromEnvironment('SUBMISSIONS_PER_ADDRESS', 60)

/** The public form of this application: what it checks, where it is shown, who sees what was set aside. */
export const submission = publicSubmission({
  pages: {
    form: '/submit',
    received: '/submit/received',
    problem: '/submit/problem',
    confirm: '/submit/confirm',
  },
  check: checkValues,
  mayKeep,
  storeFiles: (req, files, kept) => storeFiles({ req, files, kept }),
  discardFiles,
  submit: takeSubmission,
  findSubmitted: findByFormKey,
  scopeOf,
  admission: admissionOf,
  confirmation,
  actions: { addSuggestion, importWord, check: showAdvice },
  messageFor,
  labelFor,
  wordFor,
  fields,
  linksTo,
  localeOf: localeOfRequest,
  ownerOf: (req) => viewerOf(req)?.id ?? null,
  origins: ownOrigins(),
  address: { addressHeader, trustedProxies: fromEnvironment('TRUSTED_PROXIES', 0) },
  rate: {
    perAddress,
    perForm: fromEnvironment('SUBMISSIONS_PER_FORM', 2_000),
    unproven: fromEnvironment('SUBMISSIONS_UNPROVEN', Math.max(10, Math.ceil(perAddress / 6))),
  },
  keepDays: { unconfirmed: confirmWithinDays },
  minSeconds: fromEnvironment('SUBMISSION_MIN_SECONDS', 3),
  readQuarantined,
  mayRelease: (req) => holds(viewerOf(req), 'editor'),
  adminGroup: group('items'),
  adminHidden: shownTo('admin', 'editor'),
})
