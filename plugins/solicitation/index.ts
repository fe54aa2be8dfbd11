import type { CollectionConfig, Config, Plugin } from 'payload'
import { createInvitationsCollection } from './collection/createInvitationsCollection'
import { lockBeforeUpdate } from './hooks/lockBeforeUpdate'
import { sanitizeOptions, type SolicitationOptions } from './options'
import { withSettings } from './store/settings'
import { withTranslations } from './translations/withTranslations'

/** Topics that reach the people they ask: who was invited, has read, has answered, is to be reminded. */
export function solicitation(options: SolicitationOptions): Plugin {
  const settings = sanitizeOptions(options)
  return (config: Config): Config => ({
    ...config,
    collections: [
      ...(config.collections ?? []).map((collection) =>
        collection.slug === settings.topics ? withLock(collection) : collection,
      ),
      createInvitationsCollection(settings),
    ],
    custom: withSettings(config.custom, settings),
    i18n: withTranslations(config.i18n),
  })
}

const withLock = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), lockBeforeUpdate],
  },
})

export { audienceOf, isAddressed, type Facets, type Person } from './core/audience'
export { SolicitationError, type SolicitationCode } from './core/errors'
export {
  reduceTopic,
  shownStates,
  topicMoves,
  topicStates,
  type TopicEvent,
  type TopicState,
} from './core/moves'
export { remindersDue } from './core/reminders'
export { responseRate, type Standing } from './core/responseRate'
export { inviteAudience } from './operations/inviteAudience'
export { markAnswered } from './operations/markAnswered'
export { markRead } from './operations/markRead'
export { moveTopic } from './operations/moveTopic'
export { publishTopic, type Published } from './operations/publishTopic'
export { remindNow } from './operations/remindNow'
export { sweepTopics, type Swept } from './operations/sweepTopics'
export { personOf, readPeople } from './store/readPeople'
export { readStandings } from './store/readStandings'
export { readTopic, type Topic as SolicitedTopic } from './store/readTopic'
export { topicAudience } from './store/topicAudience'
export { schemaSql, solicitationSchemaSql } from './store/schema'
export type { SolicitationOptions, Telling, TellReason } from './options'
