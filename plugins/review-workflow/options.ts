import type { Access, PayloadRequest } from 'payload'
import type { StoredEvent } from './store/eventTypes'
import type { StoredRun } from './store/runs'
import type { Actor, Localised, WorkflowDefinition } from './core/types'

export type WorkflowDocument = Record<string, unknown> & { id: string | number }

/** What the plugin tells the application inside the transaction of a transition. */
export type TransitionNotice = {
  req: PayloadRequest
  collection: string
  document: WorkflowDocument
  /** The run as it is after the transition. */
  run: StoredRun
  event: Pick<StoredEvent, 'action' | 'from' | 'to' | 'actor' | 'actorName' | 'reason' | 'reasonCode' | 'rev'>
}

export type ReviewedCollectionOptions = {
  /** Key of the definition new documents follow. */
  definition: string
  /** The fields a reviewer approves; a change in any of them is a change of content. No default: say it. */
  contentFields: readonly string[]
  /**
   * Ids of the people behind a document, beside whoever submits it; they may never approve it.
   * Called when the document is created and at every action on it, with relations as ids: whoever was
   * named once stays an author. Default: nobody.
   */
  authorsOf?: (document: WorkflowDocument, req: PayloadRequest) => Promise<string[]> | string[]
  /**
   * Whether colleagues may write on a document that is with its authors, as far as the collection's own
   * access lets them. Whoever does becomes an author: may submit it, and never approves it.
   * Default false: only authors write.
   */
  sharedDrafts?: boolean
  /** The body a document belongs to. Default: none, everybody shares one. */
  scopeOf?: (document: Record<string, unknown>) => string | null
  /** A title for lists of tasks. Default: the document's `title`. */
  titleOf?: (document: WorkflowDocument) => string
  /**
   * Called in the transaction of every transition, after it is written and before it commits. An error
   * thrown here undoes the transition; whatever is written here stands or falls with it.
   */
  onTransition?: (notice: TransitionNotice) => Promise<void>
}

export type ReviewWorkflowOptions = {
  /** The collections under review, by slug. */
  collections: Record<string, ReviewedCollectionOptions>
  /** Definitions to register at start; a changed one becomes the next version. */
  definitions: WorkflowDefinition[]
  /** Who acts in this request; null for nobody. */
  toActor: (req: PayloadRequest) => Actor | null
  /** Names of the people who hold a role in a body, for "who acts next". Default: none shown. */
  peopleWith?: (req: PayloadRequest, roles: string[], scope: string | null) => Promise<string[]>
  /** Words for roles. Default: the role's own name. */
  roleLabels?: Record<string, Localised>
  /** Who may read definitions, and runs and events of their own body, through the API. Default: nobody. */
  readAccess?: Access
  /** Navigation group of the plugin's collections; they are hidden from it when absent. */
  group?: Localised
}
