import type { Config, Plugin } from 'payload'
import { definitionsCollection } from './collections/definitions'
import { eventsCollection } from './collections/events'
import { runsCollection } from './collections/runs'
import { snapshotsCollection } from './collections/snapshots'
import { underReview } from './collections/underReview'
import { tasksEndpoint } from './endpoints/tasksEndpoint'
import type { ReviewWorkflowOptions } from './options'
import { assertIds } from './store/assertIds'
import { withOptions } from './store/bind'
import { prepareDatabase } from './store/prepareDatabase'
import { withTranslations } from './translations/withTranslations'

/**
 * Enforced review order on any collection. Every document gets a run; the run moves only by
 * `transition`, in the order of its definition, one revision at a time; PostgreSQL refuses the rest.
 */
export const reviewWorkflow =
  (options: ReviewWorkflowOptions): Plugin =>
  (config: Config): Config => {
    assertIds(config)
    const slugs = Object.keys(options.collections)
    return {
      ...config,
      collections: [
        ...(config.collections ?? []).map((collection) =>
          slugs.includes(collection.slug) ? underReview(collection) : collection,
        ),
        definitionsCollection(options),
        runsCollection(options),
        eventsCollection(options),
        snapshotsCollection(options),
      ],
      endpoints: [...(config.endpoints ?? []), tasksEndpoint],
      custom: withOptions(config.custom, options),
      i18n: withTranslations(config.i18n),
      onInit: async (payload) => {
        await config.onInit?.(payload)
        await prepareDatabase(payload, options)
      },
    }
  }

export { mayEditContent } from './core/editing'
export { contentHash, contentOf } from './core/content'
export { WorkflowError } from './core/errors'
export { findTasks, type Task } from './operations/findTasks'
export { describeSteps } from './core/describeSteps'
export { readWorkflow, type WorkflowView } from './operations/readWorkflow'
export { readEvents } from './store/events'
export type { StoredEvent } from './store/eventTypes'
export { transition, type TransitionArgs } from './operations/transition'
export { verifyHistory } from './operations/verifyHistory'
export { inTransaction } from './store/inTransaction'
export { readRun, lockRun, type StoredRun } from './store/runs'
export { readSnapshot } from './store/snapshots'
export { workflowSchemaSql } from './store/schema'
export { anyTx, requireTx, sql } from './store/tx'
export type { Actor, ActionId, Localised, RunStatus, WorkflowDefinition } from './core/types'
export type { ReviewWorkflowOptions, TransitionNotice, WorkflowDocument } from './options'
