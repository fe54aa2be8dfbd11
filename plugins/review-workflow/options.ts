import type { Access, PayloadRequest } from 'payload'
import type { StoredEvent } from './store/eventTypes'
import type { StoredRun } from './store/runs'
import type { Actor, Calendar, GateResult, Localised, WorkflowDefinition } from './core/types'

export type WorkflowDocument = Record<string, unknown> & { id: string | number }

/** What the plugin tells the application inside the transaction of a transition. */
export type TransitionNotice = {
  req: PayloadRequest
  collection: string
  document: WorkflowDocument
  /** The run as it is after the transition. */
  run: StoredRun
  event: Pick<
    StoredEvent,
    | 'seq'
    | 'action'
    | 'from'
    | 'to'
    | 'actor'
    | 'actorName'
    | 'onBehalfOfName'
    | 'reason'
    | 'reasonCode'
    | 'rev'
    | 'details'
  >
}

/** A check of the application, asked at the moment of a transition and inside its transaction. */
export type GateCheck = (args: {
  req: PayloadRequest
  collection: string
  document: WorkflowDocument
  params: Record<string, unknown>
}) => Promise<GateResult>

/** Whom to find: those with these ids, or these roles, or whose name holds `query`; of one body. */
export type PeopleQuery = { scope: string | null; ids?: string[]; roles?: string[]; query?: string }

/** What the printed sign-off sheet (审签单) of a collection shows beside the signatures. */
export type SheetOptions = {
  /** Its red title. Default: the collection's name with 审签单. */
  heading?: (args: { req: PayloadRequest; document: WorkflowDocument }) => Promise<string> | string
  /**
   * Fields below the title, with the reader's own field access; `group.field` for one within a group. Without
   * a label the field's own is used. Default none.
   */
  fields?: readonly { field: string; label?: Localised }[]
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
  /** The printed sign-off sheet. Default: title and signatures alone. */
  sheet?: SheetOptions
  /** A title for lists of tasks. Default: the document's `title`. */
  titleOf?: (document: WorkflowDocument) => string
  /**
   * Called in the transaction of every transition, after it is written and before it commits. An error
   * thrown here undoes the transition; whatever is written here stands or falls with it.
   */
  onTransition?: (notice: TransitionNotice) => Promise<void>
  /**
   * The same for what leaves the run where it stands: reminders, copies, comments, handing on, the clock.
   * The place to tell those who have to act.
   */
  onNotice?: (notice: TransitionNotice) => Promise<void>
  /** The documents this one bundles: the check `bundle` passes when each is approved and unchanged. */
  bundleOf?: (document: WorkflowDocument) => { collection: string; id: string }[]
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
  /** Finds people who can be named in an action, or who hold a step. Default: nobody can be named. */
  findPeople?: (req: PayloadRequest, query: PeopleQuery) => Promise<Actor[]>
  /** Who may change the orders of their body, and give proxies for others. Default: nobody. */
  mayManage?: (req: PayloadRequest) => boolean
  /**
   * Field of those who sign in that holds their body, so that whoever manages proxies does so for their own
   * body alone. Default: there is only one.
   */
  peopleScope?: string
  /** Checks that gates of kind `check` may ask for, by name. `bundle` is there already. */
  checks?: Record<string, GateCheck>
  /** Working days. Default: Monday to Friday, counted by the day in UTC. */
  calendar?: Calendar
  /** Where a request comes from, for the history. Default: not recorded. */
  addressOf?: (req: PayloadRequest) => string | null
  /** Words for roles. Default: the role's own name. */
  roleLabels?: Record<string, Localised>
  /** Who may read definitions, and runs and events of their own body, through the API. Default: nobody. */
  readAccess?: Access
  /** Navigation group of the plugin's collections; they are hidden from it when absent. */
  group?: Localised
}
