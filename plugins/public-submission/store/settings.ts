import { type CollectionSlug, type Payload } from 'payload'
import { type SubmissionSettings } from '../sanitizeOptions'

const KEY = 'publicSubmission'

/** The settings travel with the Payload config, so that no module state must be shared between bundles. */
export const withSettings = (
  existing: Record<string, unknown> | undefined,
  settings: SubmissionSettings,
) => ({
  ...existing,
  [KEY]: settings,
})

/** The plugin's settings in this installation; throws where it is not installed. */
export function settingsOf(payload: Payload): SubmissionSettings {
  const settings: unknown = payload.config.custom[KEY]
  if (!isSettings(settings)) throw new Error('public-submission: the plugin is not installed in this config')
  return settings
}

/** Slug of the drafts collection, known to exist. */
export function draftsOf(payload: Payload): CollectionSlug {
  const { slug } = settingsOf(payload)
  if (!isCollection(payload, slug)) throw new Error(`public-submission: there is no collection ${slug}`)
  return slug
}

const isCollection = (payload: Payload, slug: string): slug is CollectionSlug => slug in payload.collections

const isSettings = (value: unknown): value is SubmissionSettings =>
  typeof value === 'object' && value !== null && 'submit' in value && 'pages' in value
