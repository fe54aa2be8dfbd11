import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBody } from '../../../plugins/public-submission/body/readBody'
import { clientAddress } from '../../../plugins/public-submission/core/clientAddress'
import { fieldsToValues } from '../../../plugins/public-submission/core/fieldsToValues'
import { formHandedOutAt, freshForm } from '../../../plugins/public-submission/core/formToken'
import { isSameOrigin } from '../../../plugins/public-submission/core/isSameOrigin'
import { defaultLimits } from '../../../plugins/public-submission/core/limits'
import { submissionKey } from '../../../plugins/public-submission/core/submissionKey'
import { SubmissionRefused } from '../../../plugins/public-submission/core/SubmissionRefused'
import { checkSubmission, readSubmission } from '../../../src/domain/submission'

const read = async (type: string, body: string | Uint8Array<ArrayBuffer>) => {
  const { headers, body: stream } = new Request('http://localhost/', {
    method: 'POST',
    body,
    headers: { 'content-type': type },
  })
  return readBody({ headers, body: stream }, defaultLimits).then(
    ({ values }) => checkSubmission(readSubmission(values)).length,
    (error: unknown) => error,
  )
}
const isAnswered = (outcome: unknown) => typeof outcome === 'number' || outcome instanceof SubmissionRefused
const names = fc.oneof(
  fc.constantFrom(
    'title',
    'reporter',
    'reporter.name',
    'reporter.name.x',
    'suggestions',
    'suggestions.0.text',
    'suggestions.x',
    'suggestions.999.text',
    '__proto__',
    '__proto__.x',
    'constructor.prototype.x',
    'a.__proto__.b',
    'coReporters',
    'a'.repeat(500),
    '.',
    '..',
    '0',
  ),
  fc.string({ unit: 'binary' }),
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\r\nBcc: x@example.org', '=cmd|calc', '<script>', '\u0000', '\ud800', '机密★'),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

describe('whatever is sent', () => {
  it('as JSON is read or refused, never thrown at', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string({ unit: 'binary' }),
          fc.dictionary(names, fc.jsonValue()).map((value) => JSON.stringify(value)),
        ),
        async (body) => isAnswered(await read('application/json', body)),
      ),
      { numRuns: 1500 },
    ))

  it('as a form is read or refused', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(names, texts)), async (fields) =>
        isAnswered(
          await read(
            'application/x-www-form-urlencoded',
            new URLSearchParams(fields.map(([name, text]) => [name, text])).toString(),
          ),
        ),
      ),
      { numRuns: 1500 },
    ))

  it('as multipart, cut anywhere, is read or refused', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(names, texts), { maxLength: 6 }),
        fc.nat(),
        fc.boolean(),
        async (fields, cut, isCut) => {
          const form = new FormData()
          for (const [name, text] of fields) form.append(name, text)
          form.append('files', new File(['x'], '../\r\n"x.pdf'))
          const sent = new Response(form)
          const bytes = new Uint8Array(await sent.arrayBuffer())
          const part = isCut ? bytes.slice(0, cut % bytes.length) : bytes
          return isAnswered(await read(sent.headers.get('content-type') ?? '', part))
        },
      ),
      { numRuns: 1000 },
    ))

  it('never reaches a prototype, nor leaves what PostgreSQL cannot store', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(names, texts), { maxLength: 30 }), (fields) => {
        const values = fieldsToValues(fields, defaultLimits)
        expect(Reflect.get({}, 'x')).toBeUndefined()
        expect(Object.getPrototypeOf(values)).toBe(Object.prototype)
        expect(JSON.stringify(values)).not.toMatch(/\\u0000|\\ud[89a-f]/i)
      }),
      { numRuns: 1500 },
    ))
})

describe('a form token', () => {
  const sealed = { secret: 's', kind: 'submission' }
  it('says when the form was handed out', () => {
    const now = new Date('2026-03-18T08:00:00Z')
    expect(formHandedOutAt({ ...sealed, ...freshForm({ ...sealed, now }) })).toBe(now.getTime())
  })
  it.each([
    { formKey: 'other' },
    { formToken: '' },
    { formToken: 'zzzzzzzz.AAAAAAAAAAAAAAAAAAAAAA' },
    { secret: 'other' },
    { kind: 'other' },
  ])('says nothing when %j is not its own', (change) => {
    expect(formHandedOutAt({ ...sealed, ...freshForm(sealed), ...change })).toBeNull()
  })
})

describe('the key of a submission', () => {
  it('does not depend on the order of names, but on every value', () => {
    expect(submissionKey('k', { a: 1, b: { c: 'x', d: [1] } })).toBe(
      submissionKey('k', { b: { d: [1], c: 'x' }, a: 1 }),
    )
    expect(submissionKey('k', { a: 1 })).not.toBe(submissionKey('k', { a: '1' }))
    expect(submissionKey('k', { a: 1 })).not.toBe(submissionKey('l', { a: 1 }))
  })
})

describe('the client’s address', () => {
  const from = (headers: Record<string, string>, options = {}) => clientAddress(new Headers(headers), options)
  it.each([
    [{ 'x-forwarded-for': '192.0.2.9' }, {}, null],
    [{ 'x-forwarded-for': '203.0.113.5, 192.0.2.9' }, { trustedProxies: 1 }, '192.0.2.9'],
    [{ 'x-forwarded-for': '203.0.113.5, 192.0.2.9, 10.0.0.1' }, { trustedProxies: 2 }, '192.0.2.9'],
    [{ 'x-peer': '::ffff:192.0.2.9' }, { addressHeader: 'x-peer' }, '192.0.2.9'],
    [{ 'x-peer': '2001:db8:0:12::7' }, { addressHeader: 'x-peer' }, '2001:db8:0:12'],
    [{ 'x-peer': '::1' }, { addressHeader: 'x-peer' }, '0:0:0:0'],
  ])('of %j with %j is %s', (headers, options, expected) => expect(from(headers, options)).toBe(expected))
})

describe('a request of our own pages', () => {
  it.each<[Record<string, string>, boolean]>([
    [{}, true],
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'none' }, true],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
    [{ origin: 'http://evil.example.org', host: 'localhost:3000' }, false],
    [{ origin: 'null', host: 'localhost:3000' }, false],
    [{ origin: 'http://127.0.0.1:3000', host: 'x' }, true],
  ])('%j: %s', (headers, expected) =>
    expect(isSameOrigin(new Headers(headers), ['http://127.0.0.1:3000'])).toBe(expected),
  )
})
