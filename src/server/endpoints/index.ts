import type { CollectionConfig, Endpoint } from 'payload'
import { z } from 'zod'
import { moveTopic } from '../../operations/topics/moveTopic'
import { previewAudience } from '../../operations/topics/previewAudience'
import { publishTopic } from '../../operations/topics/publishTopic'
import { remindTopic } from '../../operations/topics/remindTopic'
import { compileEndpoints } from './compile'
import { documentEndpoints } from './documents'
import { dutyHandling, instructionHandling, itemHandling } from './handling'
import { health } from './health'
import { inboxEndpoints } from './inbox'
import { letterEndpoints } from './letters'
import { mailAdminEndpoints } from './mailAdmin'
import { feedbackActions, issueMailing, subscriberActions } from './mailing'
import { operationEndpoint } from './operationEndpoint'
import { consultationEndpoints, signingEndpoints } from './signing'

const nothing = z.object({})

/**
 * What the admin panel does beside Payload's own forms: each parses, calls one operation, answers.
 * They hang on their collections: below a collection's path Payload looks nowhere else.
 */
const actions: Record<string, Endpoint[]> = {
  issues: [...compileEndpoints, ...signingEndpoints, ...issueMailing, ...documentEndpoints],
  consultations: consultationEndpoints,
  items: itemHandling,
  instructions: instructionHandling,
  subscribers: subscriberActions,
  'reader-feedback': feedbackActions,
  topics: [
    operationEndpoint('/:id/publish', nothing, (req, id) => publishTopic(req, id)),
    operationEndpoint('/:id/audience', nothing, (req, id) => previewAudience(req, id)),
    operationEndpoint('/:id/remind', nothing, (req, id) => remindTopic(req, id)),
    ...(['unschedule', 'close', 'reopen', 'summarise'] as const).map((event) =>
      operationEndpoint(`/:id/${event}`, nothing, (req, id) => moveTopic(req, id, event)),
    ),
  ],
  assignments: [...dutyHandling, ...letterEndpoints],
}

/** A collection with the application's actions on its documents. */
export const withActions = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), ...(actions[collection.slug] ?? [])],
})

export const endpoints: Endpoint[] = [...health, ...inboxEndpoints, ...mailAdminEndpoints]
