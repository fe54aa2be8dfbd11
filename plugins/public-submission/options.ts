import { type Access, type CollectionConfig, type PayloadRequest } from 'payload'
import { type AddressOptions } from './core/clientAddress'
import { type BodyLimits } from './core/limits'
import { type ProofOptions } from './proof/proof'
import { type Admission, type Issue, type Note, type Values } from './core/types'

/** One submission that nothing is wrong with as far as the form goes. */
export type Submission = {
  values: Values
  /** Ids that `storeFiles` gave. */
  files: string[]
  /** The same for every repeat of the same submission, never the same for two different ones. */
  key: string
  /** Language of the person, for what is written to them. */
  locale: string
  /**
   * Set when it is taken in later than it was sent: an editor released it from quarantine, or its sender
   * confirmed it. The request's person need not be who wrote it.
   */
  isReleased: boolean
}

export type Receipt = { receipt: string; trackingUrl: string }
export type Taken = ({ ok: true } & Receipt) | { ok: false; issues: Issue[] }
export type StoredFiles = { ok: true; ids: string[] } | { ok: false; issues: Issue[] }
export type FileLink = { id: string; name: string; href: string }

export type FormActionArgs = {
  req: PayloadRequest
  /** What the form sent, its own fields among them. */
  values: Values
  /** The files it carries now, the newest last. */
  files: { id: string }[]
  locale: string
}

export type FormActionResult = {
  values: Values
  /** Id of the field to show. */
  focus?: string
  issues?: Issue[]
  /** Said above the form. */
  notes?: Note[]
  /** What could not be placed in any field; shown with the form until it is sent. */
  leftover?: string[]
}

/** A button of the form that changes the form instead of sending it. */
export type FormAction = (args: FormActionArgs) => FormActionResult | Promise<FormActionResult>

/** A form that waits for its person, as the mail that asks them needs it. */
export type Unconfirmed = {
  /** Belongs into the address of `pages.confirm`; whoever has it may read and send the form. */
  key: string
  /** What the person may say about it on the phone. */
  reference: string
  address: string
  scope: string | null
  locale: string
  /** Days until it is deleted. */
  days: number
  /** The same form pressed again in another ten minutes gets another round, and so another mail. */
  round: number
}

export type ConfirmationOptions = {
  /** Where the person is written to. */
  addressOf: (values: Values) => string
  /** Problems that only the database knows; asked before a mail is sent. @default none */
  lookUp?: (req: PayloadRequest, values: Values) => Promise<Issue[]>
  /**
   * Writes the mail, in the transaction that keeps the form. Nothing of the form belongs into it: its address
   * may be a stranger's.
   */
  send: (req: PayloadRequest, unconfirmed: Unconfirmed) => Promise<void>
}

export type PublicSubmissionOptions = {
  /** Path of the endpoint below the API route. @default '/submissions' */
  path?: string
  /** Slug of the collection of kept drafts; its table is the slug in snake_case. @default 'submission-drafts' */
  slug?: string
  /**
   * Addresses of the application's pages. Each gets its state in the query: `draft`, `of`, `code`; `confirm`
   * gets the key as a last part of its path. @default confirm: that of the form
   */
  pages: { form: string; received: string; problem: string; confirm?: string }
  /**
   * Every problem of what was filled in. Pure: nothing has been stored when it is asked. What an import
   * could not place comes along under `_leftover`.
   */
  check: (values: Values, fileNames: readonly string[]) => Issue[]
  /**
   * Whether answers with these problems may be kept for mending. When not, nothing of the request is
   * stored anywhere and the problem page is shown with the first issue's code.
   * @default () => true
   */
  mayKeep?: (issues: readonly Issue[]) => boolean
  /** Stores new files; `kept` says how many the form already carries. Returns problems as values. */
  storeFiles: (req: PayloadRequest, files: File[], kept: number) => Promise<StoredFiles>
  /** Deletes files of which nothing may be kept after all. @default leaves them */
  discardFiles?: (req: PayloadRequest, ids: readonly string[]) => Promise<void>
  /** Takes the submission in, once per key, whole or not at all. */
  submit: (req: PayloadRequest, submission: Submission) => Promise<Taken>
  /** What an earlier submission with this key was answered. @default never found; `submit` must still hold */
  findSubmitted?: (req: PayloadRequest, key: string) => Promise<Receipt | null>
  /** Id of the body a guest's form is for; kept with what is set aside. @default none */
  scopeOf?: (req: PayloadRequest, values: Values) => Promise<string | null>
  /**
   * From whom that body takes forms. `members`: a guest's form comes back with the problem `membersOnly`.
   * `confirmed`: it waits until its person answers a mail; needs `confirmation`. Asked for guests only.
   * @default 'open'
   */
  admission?: (req: PayloadRequest, scope: string | null) => Promise<Admission>
  /** How guests are asked to confirm. @default not at all: `admission` must never answer `confirmed` */
  confirmation?: ConfirmationOptions
  /** Buttons with `name="then"` that change the form, by value. @default {} */
  actions?: Record<string, FormAction>
  /** The words of a problem. */
  messageFor: (issue: Issue, locale: string) => string
  /** The words for a field's name (`suggestions.1.text`, counted from 1) where an editor reads answers. @default the name */
  labelFor?: (name: string, locale: string) => string
  /** The words for what a field holds there, where it holds a code. @default what it holds */
  wordFor?: (name: string, text: string, locale: string) => string
  /** Names of fields in the order in which an editor reads them; others come after. @default [] */
  fields?: readonly string[]
  /** Links to files where an editor reads answers, for those the request's person may open. @default none */
  linksTo?: (req: PayloadRequest, ids: readonly string[]) => Promise<FileLink[]>
  /** Language of the request's person. @default 'zh' */
  localeOf?: (req: PayloadRequest) => string
  /** Title of a saved form in its person's list. @default the field `title` */
  titleOf?: (values: Values) => string
  /** Names the person signed in, whose saved forms are theirs alone; null makes a guest of them. @default collection and id of the user */
  ownerOf?: (req: PayloadRequest) => string | null
  /** Name of the request's person, noted with what they dismiss or release. @default the user's name or e-mail */
  nameOf?: (req: PayloadRequest) => string
  /** Sizes beyond which a request is turned away with 413. Merged over the defaults of `BodyLimits`. */
  limits?: Partial<BodyLimits>
  /**
   * Requests allowed: `perAddress` for one client address, `perForm` for everybody together; `seconds` is
   * the window. Counted in PostgreSQL, so over all processes. `unproven`: guests' submissions of one address
   * without a proof of work; those beyond it go to quarantine.
   * @default 60, 2,000 and a sixth of `perAddress`, at least 10, in 600 seconds
   */
  rate?: { perAddress?: number; perForm?: number; unproven?: number; seconds?: number }
  /** The work that `GET <path>/challenge` asks for. @default 5,000 rounds, 200 to 400 tries (about half a second), 120 minutes */
  proof?: Partial<ProofOptions>
  /** How the client's address is known. @default not at all: only `perForm` counts */
  address?: AddressOptions
  /** Origins of this site besides the request's own host. @default [] */
  origins?: readonly string[]
  /** Name of the field no person sees; whatever is in it leads to quarantine. @default 'leaveEmpty' */
  trapField?: string
  /** A form returned faster than this many seconds goes to quarantine; people signed in never do. @default 3 */
  minSeconds?: number
  /** Saved forms: most of one person, most characters of one. @default 50 and 100,000 */
  saved?: { perPerson?: number; textChars?: number }
  /** Forms of one mail address that may wait for it at once; those beyond go to quarantine. @default 5 */
  unconfirmedPerAddress?: number
  /**
   * Days after which kept answers are deleted, those nobody confirmed, those saved and not touched since, and
   * quarantined ones nobody looked at. @default 7, 7, 180 and 60
   */
  keepDays?: { kept?: number; unconfirmed?: number; saved?: number; quarantined?: number }
  /** Who sees quarantined submissions; a condition may use `scope`. @default nobody */
  readQuarantined?: Access
  /** Who may release one from quarantine, or dismiss it. @default nobody */
  mayRelease?: (req: PayloadRequest) => boolean | Promise<boolean>
  /** Group in the admin navigation. @default none */
  adminGroup?: NonNullable<CollectionConfig['admin']>['group']
  /** Hides the quarantine from the navigation for some users. @default false */
  adminHidden?: NonNullable<CollectionConfig['admin']>['hidden']
  /** Path of the plugin's folder as the import map sees it. @default '/plugins/public-submission' */
  importPath?: string
}
