import fc from 'fast-check'
import { jsonObject } from './jsonText'
import type { Recipe } from './recipe'
import { hostileText } from './texts'

type Words = Record<
  | 'title'
  | 'situation'
  | 'analysis'
  | 'suggestion'
  | 'name'
  | 'unit'
  | 'phone'
  | 'coReporters'
  | 'consentReason',
  string
> & { email: string; category: string; consent: string; urgency: string; topic: string }

const maybe = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 3, arbitrary: hostileText })

const words: fc.Arbitrary<Words> = fc.record({
  title: hostileText.map((text) => `关于${text}的建议`),
  situation: hostileText.map(
    (text) => `${text}\n老城三个街道六十岁以上老人超过三成，仅有两处助餐点。${text}`,
  ),
  analysis: maybe,
  suggestion: hostileText.map((text) => `在每个社区设一处助餐点。${text}`),
  name: hostileText.map((text) => `沈${text}`),
  unit: maybe,
  phone: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('', '010-5550100') },
    { weight: 1, arbitrary: hostileText },
  ),
  coReporters: fc.oneof({ weight: 6, arbitrary: fc.constant('') }, { weight: 1, arbitrary: hostileText }),
  consentReason: maybe,
  email: fc.integer({ min: 0, max: 1e9 }).map((number) => `fuzz-${number}@example.org`),
  category: fc.oneof(
    { weight: 9, arbitrary: fc.constant('livelihood') },
    { weight: 1, arbitrary: hostileText },
  ),
  consent: fc.constantFrom('yes', 'no'),
  urgency: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('', 'normal', 'urgent') },
    { weight: 1, arbitrary: hostileText },
  ),
  topic: fc.oneof({ weight: 9, arbitrary: fc.constant('') }, { weight: 1, arbitrary: hostileText }),
})

/** The fields of a form that is filled in rightly, with something hostile in nearly every text. */
export const poisonedForm = (as: Recipe['as']): fc.Arbitrary<[string, string][]> =>
  words.map((typed) => (as === 'json' ? asJson(typed) : asFields(typed)))

const asFields = (typed: Words): [string, string][] => [
  ['title', typed.title],
  ['situation', typed.situation],
  ['analysis', typed.analysis],
  ['suggestions.0.text', typed.suggestion],
  ['category', typed.category],
  ['urgency', typed.urgency],
  ['topic', typed.topic],
  ['reporter.name', typed.name],
  ['reporter.unit', typed.unit],
  ['reporter.phone', typed.phone],
  ['reporter.email', typed.email],
  ['coReporters', typed.coReporters],
  ['publicConsent', typed.consent],
  ['consentReason', typed.consentReason],
  ['original', 'yes'],
]

const asJson = (typed: Words): [string, string][] => [
  ...asFields(typed)
    .filter(([name]) => !name.includes('.'))
    .map(([name, text]): [string, string] => [name, JSON.stringify(text)]),
  ['suggestions', `[${jsonObject([['text', JSON.stringify(typed.suggestion)]])}]`],
  [
    'reporter',
    jsonObject([
      ['name', JSON.stringify(typed.name)],
      ['unit', JSON.stringify(typed.unit)],
      ['phone', JSON.stringify(typed.phone)],
      ['email', JSON.stringify(typed.email)],
    ]),
  ],
]
