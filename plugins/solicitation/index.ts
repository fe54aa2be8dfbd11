import type { Config, Plugin } from 'payload'
import { createInvitationsCollection } from './collection/createInvitationsCollection'
import { sanitizeOptions, type SolicitationOptions } from './options'

/** Topics that reach the people they ask: who was invited, has read, has answered, is to be reminded. */
export function solicitation(options: SolicitationOptions): Plugin {
  const settings = sanitizeOptions(options)
  return (config: Config): Config => ({
    ...config,
    collections: [...(config.collections ?? []), createInvitationsCollection(settings)],
  })
}

export { solicitationSchemaSql } from './store/schema'
export type { SolicitationOptions } from './options'
