import fc from 'fast-check'
import { hostileFile, hostileWordFile, honestFile } from './files'
import { deepJson, jsonText } from './jsonText'
import { hostileName } from './names'
import { hostileProof } from './proofs'
import type { Damage, Recipe } from './recipe'
import { hostileEmail, hostileText } from './texts'
import { poisonedForm } from './poisonedForm'

const as = fc.constantFrom<Recipe['as']>('json', 'urlencoded', 'multipart')
const header: fc.Arbitrary<Recipe['headers']> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Recipe['headers']>(
      { cookie: 'mq-lang=en' },
      { cookie: 'mq-lang=__proto__; x=' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Recipe['headers']>(
      { 'idempotency-key': 'x'.repeat(4000) },
      { 'accept-language': '*;q=__proto__' },
      { origin: 'https://evil.example.org', 'sec-fetch-site': 'cross-site' },
      { 'x-forwarded-for': '::ffff:999.1.1.1, __proto__' },
    ),
  },
)

const circumstances = {
  wantsPage: fc.boolean(),
  proof: hostileProof,
  handedOut: fc.oneof(
    { weight: 6, arbitrary: fc.constant('genuine' as const) },
    { weight: 1, arbitrary: fc.constantFrom('forged' as const, 'tooFast' as const, 'never' as const) },
  ),
  signedIn: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  headers: header,
}
const unharmed = fc.constant(null)
const noFiles = fc.constant([])

/** Right in every way but for what the words hold: most of these are taken in. */
const poisoned = as.chain((kind) =>
  fc.record({
    ...circumstances,
    as: fc.constant(kind),
    fields: poisonedForm(kind),
    files: noFiles,
    damage: unharmed,
  }),
)

/** With files that are what they say, under names that are not. */
const filed = fc.record({
  ...circumstances,
  as: fc.constant('multipart' as const),
  fields: poisonedForm('multipart'),
  files: fc.array(fc.oneof(honestFile, honestFile, hostileFile), { minLength: 1, maxLength: 3 }),
  damage: unharmed,
})

/** Buttons that change the form instead of sending it; the Word import is one. */
const changed = fc.record({
  ...circumstances,
  as: fc.constant('multipart' as const),
  fields: fc
    .tuple(
      poisonedForm('multipart'),
      fc.constantFrom(
        'importWord',
        'importWord',
        'importWord',
        'addSuggestion',
        'check',
        'toString',
        '__proto__',
      ),
    )
    .map(([fields, action]): [string, string][] => [...fields, ['then', action]]),
  files: fc.array(hostileWordFile, { maxLength: 2 }),
  damage: unharmed,
})

/** Values of any type where text is wanted, under any name, at any depth. */
const mistyped = fc.record({
  ...circumstances,
  as: fc.constant('json' as const),
  fields: fc
    .tuple(
      poisonedForm('json'),
      fc.array(fc.tuple(hostileName, jsonText), { minLength: 1, maxLength: 6 }),
      fc.boolean(),
    )
    // Of two values under one name JSON keeps the last.
    .map(([fields, more, isLast]): [string, string][] =>
      isLast ? [...fields, ...more] : [...more, ...fields],
    ),
  files: noFiles,
  damage: unharmed,
})

/** Names no form has, fields twice, fields by the thousand. */
const named = fc.record({
  ...circumstances,
  as: fc.constantFrom('urlencoded' as const, 'multipart' as const),
  fields: fc
    .tuple(
      poisonedForm('multipart'),
      fc.array(fc.tuple(hostileName, hostileText), { minLength: 1, maxLength: 12 }),
      fc.boolean(),
    )
    .map(([fields, more, isFirst]): [string, string][] =>
      isFirst ? [...more, ...fields] : [...fields, ...more],
    ),
  files: noFiles,
  flood: fc.option(fc.record({ name: hostileName, times: fc.constantFrom(2, 400, 501, 3000) }), {
    nil: undefined,
    freq: 3,
  }),
  damage: unharmed,
})

const hugeValue = fc.constantFrom('x', '长', '\u0000', '\ud800', '"', '<', '\n', '👨‍👩‍👧')
const huge = as.chain((kind) =>
  fc.record({
    ...circumstances,
    as: fc.constant(kind),
    fields: fc
      .tuple(
        poisonedForm(kind),
        fc.constantFrom(
          'title',
          'situation',
          'reporter.name',
          'reporter.email',
          'coReporters',
          'topic',
          'formKey',
        ),
        hugeValue,
        fc.constantFrom(100_000, 399_000, 1_000_000),
      )
      .map(([fields, name, character, length]): [string, string][] => {
        const text = character.repeat(Math.ceil(length / character.length))
        return [[name, kind === 'json' ? JSON.stringify(text) : text], ...fields]
      }),
    files: noFiles,
    damage: unharmed,
  }),
)

const deep = fc.record({
  ...circumstances,
  as: fc.constant('json' as const),
  fields: fc
    .tuple(hostileName, fc.constantFrom(3, 7, 500, 20_000))
    .map(([name, levels]): [string, string][] => [[name, deepJson(levels)]]),
  files: noFiles,
  damage: unharmed,
})

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    kind: fc.constant('noise' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 40 }),
  }),
  fc.constantFrom<Damage>({ kind: 'otherBoundary' }, { kind: 'noBoundary' }, { kind: 'noEnd' }),
  fc.record({
    kind: fc.constant('length' as const),
    says: fc.constantFrom('0', '1', '-1', '99999999', '1e9', 'x'),
  }),
  fc.record({
    kind: fc.constant('type' as const),
    says: fc.constantFrom(
      '',
      'text/html',
      'application/json',
      'multipart/form-data',
      'multipart/mixed; boundary=x',
      'application/xml',
    ),
  }),
)
const damaged = as.chain((kind) =>
  fc.record({
    ...circumstances,
    as: fc.constant(kind),
    fields: poisonedForm(kind),
    files: kind === 'multipart' ? fc.array(hostileFile, { maxLength: 2 }) : noFiles,
    damage,
  }),
)

/** An address that is none, or more than one. */
const misaddressed = fc.record({
  ...circumstances,
  as: fc.constant('urlencoded' as const),
  fields: fc
    .tuple(hostileEmail, poisonedForm('urlencoded'))
    .map(([email, fields]): [string, string][] => [['reporter.email', email], ...fields]),
  files: noFiles,
  damage: unharmed,
})

/** Any request the form's endpoint may meet. */
export const anyRecipe: fc.Arbitrary<Recipe> = fc.oneof(
  { weight: 34, arbitrary: poisoned },
  { weight: 12, arbitrary: filed },
  { weight: 8, arbitrary: changed },
  { weight: 14, arbitrary: mistyped },
  { weight: 10, arbitrary: named },
  { weight: 2, arbitrary: huge },
  { weight: 3, arbitrary: deep },
  { weight: 10, arbitrary: damaged },
  { weight: 7, arbitrary: misaddressed },
)
