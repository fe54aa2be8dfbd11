import { expect } from 'vitest'
import { z } from 'zod'

export type Outcome = 'received' | 'setAside' | 'changed' | 'problems' | 'turnedAway'

const words = z.string().min(1)
const values = z.record(z.string(), z.json())
const reference = z.string().regex(/^[0-9A-F]{8}$/)
const problem = z.strictObject({ field: z.string(), code: z.string().regex(/^\w+$/), message: words })
const refusal = z.strictObject({
  error: z.strictObject({
    code: z.string().regex(/^submission\.\w+$/),
    message: words,
    details: z.record(z.string(), z.json()),
  }),
})
const receipt = z.strictObject({
  receipt: z.string().regex(/^\d{8}-[0-9A-Z]{6}$/),
  trackingUrl: z.string().regex(/^http:\/\/localhost:3000\/track\/[\w.~-]+$/),
})

const answers: Record<number, [Outcome, z.ZodType]> = {
  200: ['changed', z.looseObject({ values })],
  201: ['received', receipt],
  202: ['setAside', z.looseObject({ reference })],
  400: ['turnedAway', refusal],
  403: ['turnedAway', refusal],
  413: ['turnedAway', refusal],
  415: ['turnedAway', refusal],
  422: ['problems', z.strictObject({ errors: z.array(problem).min(1), values: values.optional() })],
}

/** Whatever was sent, a program is answered in JSON of one of the shapes of the contract; which, is returned. */
export async function expectJson(response: Response): Promise<Outcome> {
  const text = await response.text()
  const known = answers[response.status]
  if (!known) throw new Error(`answered ${response.status}: ${text.slice(0, 300)}`)
  expect(response.headers.get('content-type')).toContain('application/json')
  expect(response.headers.get('cache-control')).toBe('no-store')
  known[1].parse(JSON.parse(text))
  return known[0]
}

const pages: [Outcome, RegExp][] = [
  // The same page for what waits for a person or for a confirmation: the address does not tell.
  ['received', /^\/submit\/received\?of=[\w-]{24}$/],
  ['problems', /^\/submit\?draft=[\w-]{24}(?:#[\w.%-]{1,80})?$/],
  ['turnedAway', /^\/submit\/problem\?code=\w{1,40}(?:&wait=\d+)?$/],
]

/** Whatever was sent, a browser is sent on to one of the pages of this site, and nothing of it is in the address. */
export async function expectPage(response: Response): Promise<Outcome> {
  return expectOneOf(pages, response)
}

/** The same for the button behind a mail, which may also lead to the page that says that nothing waits there. */
export const expectConfirmed = (response: Response): Promise<Outcome> =>
  expectOneOf([...pages, ['turnedAway', /^\/submit\/confirm\/(?:-|[\w-]{24})$/]], response)

async function expectOneOf(known: [Outcome, RegExp][], response: Response): Promise<Outcome> {
  const location = response.headers.get('location') ?? ''
  expect([response.status, await response.text()]).toEqual([303, ''])
  const page = known.find(([, pattern]) => pattern.test(location))
  if (!page || location.includes('code=unavailable')) throw new Error(`sent on to ${location}`)
  return page[0]
}
