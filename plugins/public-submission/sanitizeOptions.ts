import { defaultLimits, type BodyLimits } from './core/limits'
import { type ProofOptions } from './proof/proof'
import { nameOfUser, ownerOfUser } from './core/person'
import { type PublicSubmissionOptions } from './options'

type Merged = 'limits' | 'rate' | 'keepDays' | 'pages' | 'proof' | 'saved'
type Optional = 'adminGroup' | 'adminHidden' | 'confirmation'

export type SubmissionSettings = Required<Omit<PublicSubmissionOptions, Merged | Optional>> &
  Pick<PublicSubmissionOptions, Optional> & {
    pages: Required<PublicSubmissionOptions['pages']>
    limits: BodyLimits
    rate: { perAddress: number; perForm: number; unproven: number; seconds: number }
    proof: ProofOptions
    saved: { perPerson: number; textChars: number }
    keepDays: { kept: number; unconfirmed: number; saved: number; quarantined: number }
  }

/** The options with every default applied. */
export function sanitizeOptions(options: PublicSubmissionOptions): SubmissionSettings {
  const perAddress = options.rate?.perAddress ?? 60
  return {
    path: '/submissions',
    slug: 'submission-drafts',
    mayKeep: () => true,
    discardFiles: () => Promise.resolve(),
    findSubmitted: () => Promise.resolve(null),
    scopeOf: () => Promise.resolve(null),
    admission: () => Promise.resolve('open'),
    actions: {},
    labelFor: (name) => name,
    wordFor: (_, text) => text,
    fields: [],
    linksTo: () => Promise.resolve([]),
    localeOf: () => 'zh',
    titleOf: ({ title }) => (typeof title === 'string' ? title : ''),
    ownerOf: ownerOfUser,
    nameOf: nameOfUser,
    address: {},
    origins: [],
    trapField: 'leaveEmpty',
    minSeconds: 3,
    unconfirmedPerAddress: 5,
    readQuarantined: () => false,
    mayRelease: () => false,
    importPath: '/plugins/public-submission',
    ...options,
    pages: { confirm: options.pages.form, ...options.pages },
    limits: { ...defaultLimits, ...options.limits },
    rate: {
      perForm: 2_000,
      unproven: Math.max(10, Math.ceil(perAddress / 6)),
      seconds: 600,
      ...options.rate,
      perAddress,
    },
    proof: { cost: 5_000, tries: [200, 400], minutes: 120, ...options.proof },
    saved: { perPerson: 50, textChars: 100_000, ...options.saved },
    keepDays: { kept: 7, unconfirmed: 7, saved: 180, quarantined: 60, ...options.keepDays },
  }
}
