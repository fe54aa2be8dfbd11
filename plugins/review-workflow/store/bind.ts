import type { Payload } from 'payload'
import type { ReviewWorkflowOptions, ReviewedCollectionOptions } from '../options'

const custom = 'reviewWorkflow'

/** The options travel with the Payload config, so that no module state must be shared between bundles. */
export const withOptions = (
  existing: Record<string, unknown> | undefined,
  options: ReviewWorkflowOptions,
) => ({
  ...existing,
  [custom]: options,
})

/** The plugin's options in this installation. */
export function optionsOf(payload: Payload): ReviewWorkflowOptions {
  const options = payload.config.custom[custom] as ReviewWorkflowOptions | undefined
  if (!options) throw new Error('review-workflow: the plugin is not installed in this config')
  return options
}

/** What was configured for a collection; throws for one that is not under review. */
export function reviewed(payload: Payload, collection: string): ReviewedCollectionOptions {
  const settings = optionsOf(payload).collections[collection]
  if (!settings) throw new Error(`review-workflow: collection ${collection} is not under review`)
  return settings
}
