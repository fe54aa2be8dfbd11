import { type Config, type Plugin } from 'payload'
import { createDraftsCollection } from './collection/createDraftsCollection'
import { createSubmissionEndpoint } from './endpoints/createSubmissionEndpoint'
import { type PublicSubmissionOptions, sanitizeOptions } from './options'
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
    endpoints: [...(config.endpoints ?? []), createSubmissionEndpoint(settings)],
    custom: withSettings(config.custom, settings),
  })
}

export { freshForm, type FreshForm } from './core/formToken'
export { isSameOrigin } from './core/isSameOrigin'
export type { Issue, Json, Values } from './core/types'
export type { FormAction, PublicSubmissionOptions, Receipt, StoredFiles, Submission, Taken } from './options'
export { keepDraft, type DraftInput } from './store/keepDraft'
export { SUBMISSION } from './store/kinds'
export { readDraft, type Draft } from './store/readDraft'
export { readReceipt, type ShownReceipt } from './store/readReceipt'
export { publicSubmissionSchemaSql } from './store/schema'
export { sweepDrafts, type Swept } from './store/sweepDrafts'
export { useDraft } from './store/useDraft'
