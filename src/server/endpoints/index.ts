import type { CollectionConfig, Endpoint } from 'payload'
import { z } from 'zod'
import { dispatchItem } from '../../operations/dispatchItem'
import { moveTopic } from '../../operations/topics/moveTopic'
import { previewAudience } from '../../operations/topics/previewAudience'
import { publishTopic } from '../../operations/topics/publishTopic'
import { remindTopic } from '../../operations/topics/remindTopic'
import { verifyReply } from '../../operations/verifyReply'
import { compileEndpoints } from './compile'
import { documentEndpoints } from './documents'
import { health } from './health'
import { feedbackActions, issueMailing, subscriberActions } from './mailing'
import { operationEndpoint } from './operationEndpoint'
import { consultationEndpoints, signingEndpoints } from './signing'

const nothing = z.object({})
const dispatch = z.object({
  departments: z
    .array(z.object({ id: z.uuid(), role: z.enum(['lead', 'co']) }))
    .min(1)
    .max(20),
  instruction: z.string().max(2_000).optional(),
})
const verdict = z.object({
  rev: z.number().int().nonnegative(),
  verdict: z.enum(['accept', 'redo']),
  note: z.string().max(2_000).optional(),
})

/**
 * What the admin panel does beside Payload's own forms: each parses, calls one operation, answers.
 * They hang on their collections: below a collection's path Payload looks nowhere else.
 */
const actions: Record<string, Endpoint[]> = {
  issues: [...compileEndpoints, ...signingEndpoints, ...issueMailing, ...documentEndpoints],
  consultations: consultationEndpoints,
  items: [
    operationEndpoint('/:id/dispatch', dispatch, async (req, id, { instruction, ...body }) => ({
      assignments: await dispatchItem(req, { item: id, ...body, ...(instruction ? { instruction } : {}) }),
    })),
  ],
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
  assignments: [
    operationEndpoint('/:id/verify', verdict, (req, id, { note, ...body }) =>
      verifyReply(req, { assignment: id, ...body, ...(note ? { note } : {}) }),
    ),
  ],
}

/** A collection with the application's actions on its documents. */
export const withActions = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), ...(actions[collection.slug] ?? [])],
})

export const endpoints: Endpoint[] = health
