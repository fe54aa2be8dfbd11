import { type Config, type Plugin } from 'payload'
import { createDraftsCollection } from './collection/createDraftsCollection'
import { createChallengeEndpoint } from './endpoints/createChallengeEndpoint'
import { createConfirmEndpoint } from './endpoints/createConfirmEndpoint'
import { createSavedEndpoints } from './endpoints/createSavedEndpoints'
import { createSubmissionEndpoint } from './endpoints/createSubmissionEndpoint'
import { type PublicSubmissionOptions } from './options'
import { sanitizeOptions } from './sanitizeOptions'
import { withSettings } from './store/settings'

/**
 * A form anybody may fill in: takes it in by whatever way it is sent, once a press; never loses what was
 * typed; keeps spam away from the application without silently dropping anybody.
 */
export function publicSubmission(options: PublicSubmissionOptions): Plugin {
  const settings = sanitizeOptions(options)
  return (config: Config): Config => ({
    ...config,
    collections: [...(config.collections ?? []), createDraftsCollection(settings)],
    endpoints: [
      ...(config.endpoints ?? []),
      createSubmissionEndpoint(settings),
      createConfirmEndpoint(settings),
      createChallengeEndpoint(settings),
      ...createSavedEndpoints(settings),
    ],
    custom: withSettings(config.custom, settings),
  })
}

export { freshForm, type FreshForm } from './core/formToken'
export { isSameOrigin } from './core/isSameOrigin'
export type { Admission, Issue, Json, Note, Values } from './core/types'
export type {
  ConfirmationOptions,
  FileLink,
  FormAction,
  FormActionArgs,
  FormActionResult,
  PublicSubmissionOptions,
  Receipt,
  StoredFiles,
  Submission,
  Taken,
  Unconfirmed,
} from './options'
export { confirmSubmission, type Confirmed } from './store/confirmSubmission'
export { countUse, type Use } from './store/countUse'
export { countQuarantined } from './store/countQuarantined'
export { keepDraft, type DraftInput } from './store/keepDraft'
export { SUBMISSION } from './store/kinds'
export { listSaved } from './store/listSaved'
export { readDraft, type Draft } from './store/readDraft'
export { readReceipt, type ShownReceipt } from './store/readReceipt'
export { readSaved } from './store/readSaved'
export { readUnconfirmed } from './store/confirmations'
export type { SavedEntry, SavedForm } from './store/saved'
export { publicSubmissionSchemaSql } from './store/schema'
export { sweepDrafts, type Swept } from './store/sweepDrafts'
export { useDraft } from './store/useDraft'
