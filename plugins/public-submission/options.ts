import { type Access, type CollectionConfig, type PayloadRequest } from 'payload'
import { type AddressOptions } from './core/clientAddress'
import { type BodyLimits, defaultLimits } from './core/limits'
import { type Issue, type Values } from './core/types'

/** One submission that nothing is wrong with as far as the form goes. */
export type Submission = {
  values: Values
  /** Ids that `storeFiles` gave. */
  files: string[]
  /** The same for every repeat of the same submission, never the same for two different ones. */
  key: string
  /** Language of the person, for what is written to them. */
  locale: string
  /** Set when an editor released it from quarantine: the request's person is not who wrote it. */
  isReleased: boolean
}

export type Receipt = { receipt: string; trackingUrl: string }
export type Taken = ({ ok: true } & Receipt) | { ok: false; issues: Issue[] }
export type StoredFiles = { ok: true; ids: string[] } | { ok: false; issues: Issue[] }

/** A button of the form that changes the form instead of sending it; `focus` is the field to show then. */
export type FormAction = (values: Values) => { values: Values; focus?: string }

export type PublicSubmissionOptions = {
  /** Path of the endpoint below the API route. @default '/submissions' */
  path?: string
  /** Slug of the collection of kept drafts; its table is the slug in snake_case. @default 'submission-drafts' */
  slug?: string
  /** Addresses of the application's pages. Each gets its state in the query: `draft`, `of`, `code`. */
  pages: { form: string; received: string; problem: string }
  /** Every problem of what was filled in. Pure: nothing has been stored when it is asked. */
  check: (values: Values, fileNames: readonly string[]) => Issue[]
  /**
   * Whether answers with these problems may be kept for mending. When not, nothing of the request is
   * stored anywhere and the problem page is shown with the first issue's code.
   * @default () => true
   */
  mayKeep?: (issues: readonly Issue[]) => boolean
  /** Stores new files; `kept` says how many the form already carries. Returns problems as values. */
  storeFiles: (req: PayloadRequest, files: File[], kept: number) => Promise<StoredFiles>
  /** Takes the submission in, once per key, whole or not at all. */
  submit: (req: PayloadRequest, submission: Submission) => Promise<Taken>
  /** What an earlier submission with this key was answered. @default never found; `submit` must still hold */
  findSubmitted?: (req: PayloadRequest, key: string) => Promise<Receipt | null>
  /** Buttons with `name="then"` that change the form, by value. @default {} */
  actions?: Record<string, FormAction>
  /** The words of a problem. */
  messageFor: (issue: Issue, locale: string) => string
  /** The words for a field's name (`suggestions.1.text`, counted from 1) where an editor reads answers. @default the name */
  labelFor?: (name: string, locale: string) => string
  /** Language of the request's person. @default 'zh' */
  localeOf?: (req: PayloadRequest) => string
  /** Sizes beyond which a request is turned away with 413. Merged over the defaults of `BodyLimits`. */
  limits?: Partial<BodyLimits>
  /**
   * Requests allowed: `perAddress` for one client address, `perForm` for everybody together; `seconds` is
   * the window. Counted in PostgreSQL, so over all processes. @default 60 and 2,000 in 600 seconds
   */
  rate?: { perAddress?: number; perForm?: number; seconds?: number }
  /** How the client's address is known. @default not at all: only `perForm` counts */
  address?: AddressOptions
  /** Origins of this site besides the request's own host. @default [] */
  origins?: readonly string[]
  /** Name of the field no person sees; whatever is in it leads to quarantine. @default 'leaveEmpty' */
  trapField?: string
  /** A form returned faster than this many seconds goes to quarantine; people signed in never do. @default 3 */
  minSeconds?: number
  /** Days after which kept answers are deleted, and quarantined ones nobody looked at. @default 7 and 60 */
  keepDays?: { kept?: number; quarantined?: number }
  /** Who sees quarantined submissions. @default nobody */
  readQuarantined?: Access
  /** Who may release one from quarantine. @default nobody */
  mayRelease?: (req: PayloadRequest) => boolean | Promise<boolean>
  /** Group in the admin navigation. @default none */
  adminGroup?: NonNullable<CollectionConfig['admin']>['group']
  /** Hides the quarantine from the navigation for some users. @default false */
  adminHidden?: NonNullable<CollectionConfig['admin']>['hidden']
  /** Path of the plugin's folder as the import map sees it. @default '/plugins/public-submission' */
  importPath?: string
}

export type SubmissionSettings = Required<
  Omit<PublicSubmissionOptions, 'adminGroup' | 'adminHidden' | 'limits' | 'rate' | 'keepDays'>
> &
  Pick<PublicSubmissionOptions, 'adminGroup' | 'adminHidden'> & {
    limits: BodyLimits
    rate: { perAddress: number; perForm: number; seconds: number }
    keepDays: { kept: number; quarantined: number }
  }

/** The options with every default applied. */
export function sanitizeOptions(options: PublicSubmissionOptions): SubmissionSettings {
  return {
    path: '/submissions',
    slug: 'submission-drafts',
    mayKeep: () => true,
    findSubmitted: () => Promise.resolve(null),
    actions: {},
    labelFor: (name) => name,
    localeOf: () => 'zh',
    address: {},
    origins: [],
    trapField: 'leaveEmpty',
    minSeconds: 3,
    readQuarantined: () => false,
    mayRelease: () => false,
    importPath: '/plugins/public-submission',
    ...options,
    limits: { ...defaultLimits, ...options.limits },
    rate: { perAddress: 60, perForm: 2_000, seconds: 600, ...options.rate },
    keepDays: { kept: 7, quarantined: 60, ...options.keepDays },
  }
}
