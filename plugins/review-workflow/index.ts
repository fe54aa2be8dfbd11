import type { CollectionSlug, Config, Plugin } from 'payload'
import { copiesCollection } from './collections/copies'
import { definitionsCollection } from './collections/definitions'
import { eventsCollection } from './collections/events'
import { proxiesCollection } from './collections/proxies'
import { runsCollection } from './collections/runs'
import { snapshotsCollection } from './collections/snapshots'
import { underReview } from './collections/underReview'
import { batchEndpoint } from './endpoints/batchEndpoint'
import { definitionEndpoints } from './endpoints/definitionEndpoints'
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
        copiesCollection(options),
        proxiesCollection(options, peopleOf(config)),
      ],
      endpoints: [...(config.endpoints ?? []), tasksEndpoint, batchEndpoint, ...definitionEndpoints],
      custom: withOptions(config.custom, options),
      i18n: withTranslations(config.i18n),
      onInit: async (payload) => {
        await config.onInit?.(payload)
        await prepareDatabase(payload, options)
      },
    }
  }

/** Slug of the collection of those who sign in to the admin panel. */
const peopleOf = ({ admin, collections = [] }: Config): CollectionSlug =>
  (admin?.user ?? collections.find(({ auth }) => Boolean(auth))?.slug ?? 'users') as CollectionSlug

export { mayEditContent } from './core/editing'
export { contentOf } from './core/content'
export { contentHash } from './store/hashes'
export { reviewedHash } from './store/reviewedContent'
export { sweepDeadlines } from './operations/sweepDeadlines'
export { WorkflowError } from './core/errors'
export { findTasks } from './operations/tasks/findTasks'
export type { Task, TaskCounts, TaskPage, TaskQuery } from './operations/tasks/types'
export { describeSteps } from './core/describeSteps'
export { readWorkflow, type WorkflowView } from './operations/readWorkflow'
export { readEvents } from './store/events'
export type { StoredEvent } from './store/eventTypes'
export { submitNew, type SubmitNewArgs } from './operations/submitNew'
export { transition, type TransitionArgs } from './operations/transition'
export { verifyHistory } from './operations/verifyHistory'
export { executeNamed } from './store/executeNamed'
export { inTransaction } from './store/inTransaction'
export { readRun, lockRun, type StoredRun } from './store/runs'
export { readSnapshot } from './store/snapshots'
export { workflowSchemaSql } from './store/schema'
export { anyTx, requireTx, sql } from './store/tx'
export type {
  Actor,
  ActionId,
  Calendar,
  Deadline,
  GateResult,
  Localised,
  ResumePolicy,
  RunStatus,
  WorkflowDefinition,
} from './core/types'
export type {
  GateCheck,
  PeopleQuery,
  ReviewWorkflowOptions,
  SheetOptions,
  TransitionNotice,
  WorkflowDocument,
} from './options'
