import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostileText } from '../../support/fuzz/texts'
import { savedForm } from '../../support/fuzz/savedForms'
import { recordFigure } from '../../support/figure'
import { anyRecipe } from '../../support/fuzz/recipes'
import { linksOf, markupOf } from '../../support/fuzz/markup'
import { sentMails } from '../../support/fuzz/mails'
import { openFuzzedOffice, type FuzzedOffice } from '../../support/fuzz/office'
import { partlyStored } from '../../support/fuzz/partlyStored'
import type { Outcome } from '../../support/fuzz/expectAnswer'

/** Requests sent; the full run of `npm run check:members` asks for 10,000. The same seed sends the same ones. */
const count = Number(process.env.FUZZ_SUBMISSIONS ?? 300)
const seed = Number(process.env.FUZZ_SEED ?? 20260318)

let office: FuzzedOffice
const outcomes: Partial<Record<Outcome, number>> = {}
beforeAll(async () => {
  office = await openFuzzedOffice()
})
afterAll(() => office.close())

describe('whatever is sent to the form', () => {
  it(
    'is answered as its contract says',
    async () => {
      const property = fc.asyncProperty(anyRecipe, async (recipe) => {
        const outcome = await office.send(recipe)
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
      })
      await fc.assert(property, { numRuns: count, seed, endOnFailure: true })
      expect(outcomes.received, 'many are taken in, or the promises below say little').toBeGreaterThan(
        count / 5,
      )
      if (process.env.FUZZ_SUBMISSIONS) console.log(outcomes)
      recordFigure({
        name: 'Fuzzed submissions answered well',
        measured: `${count}`,
        limit: '10,000',
        ok: count >= 10_000,
      })
    },
    60_000 + count * 500,
  )

  it.each(['confirmed', 'members'] as const)(
    'is answered so where a body takes forms %s only',
    async (submissionMode) => {
      await office.admit(submissionMode)
      const property = fc.asyncProperty(anyRecipe, async (recipe) => void (await office.send(recipe)))
      await fc.assert(property, { numRuns: Math.ceil(count / 10), seed: seed + 1, endOnFailure: true })
    },
    60_000 + count * 100,
  )

  it(
    'is answered so when it is confirmed, and taken in',
    async () => {
      const keys = await office.unconfirmed()
      expect(keys.length).toBeGreaterThan(0)
      const answers = await Promise.all(keys.slice(0, 200).map((key) => office.confirm(key)))
      expect(new Set(answers)).toEqual(new Set(['received']))
      await fc.assert(
        fc.asyncProperty(hostileText, async (key) => void (await office.confirm(key))),
        { numRuns: 50, seed },
      )
    },
    60_000 + count * 50,
  )

  it('is answered so where a member saves it for later', async () => {
    const property = fc.asyncProperty(savedForm, async ({ formKey, body }) => {
      const response = await office.call(`submissions/drafts/${encodeURIComponent(formKey)}`, {
        method: 'PUT',
        headers: { authorization: `JWT ${office.member}`, 'content-type': 'application/json' },
        body,
      })
      expect([200, 400, 404, 409, 413, 422]).toContain(response.status)
      expect(response.headers.get('content-type')).toContain('application/json')
    })
    await fc.assert(property, { numRuns: Math.ceil(count / 5), seed, endOnFailure: true })
  })

  it('is stored whole or not at all, and only as plain text', async () => {
    expect(await partlyStored(office.pool)).toEqual([])
  })

  it(
    'makes no mail with a header, a recipient or markup of its own',
    { timeout: 60_000 + count * 50 },
    async () => {
      const mails = await sentMails(office.pool)
      expect(mails.length).toBeGreaterThan(0)
      for (const { row, raw, mail, envelopeTo } of mails) {
        expect([envelopeTo, mail.to?.map(({ address }) => address)]).toEqual([
          [row.to_address],
          [row.to_address],
        ])
        expect(namesOfHeaders(raw).filter((name) => !knownHeaders.has(name))).toEqual([])
        expect(new Set(namesOfHeaders(raw)).size).toBe(namesOfHeaders(raw).length)
        expect([...markupOf(row.html ?? '')].filter((name) => !knownMarkup.has(name))).toEqual([])
        expect(linksOf(row.html ?? '').filter((link) => !link.startsWith('http://localhost:3000/'))).toEqual(
          [],
        )
      }
    },
  )
})

const knownHeaders = new Set([
  'from',
  'to',
  'subject',
  'message-id',
  'date',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'auto-submitted',
  'x-auto-response-suppress',
  'reply-to',
  'list-unsubscribe',
  'list-unsubscribe-post',
])
const knownMarkup = new Set([
  'html',
  'html@lang',
  'head',
  'body',
  'body@style',
  'p',
  'p@style',
  'a',
  'a@href',
  'a@rel',
  'a@style',
  // The frame every mail stands in: tables, since Outlook knows nothing else.
  'a@class',
  'body@bgcolor',
  'body@class',
  'br',
  'div',
  'div@class',
  'div@style',
  'meta',
  'meta@charset',
  'meta@content',
  'meta@name',
  'p@class',
  'style',
  'table',
  'table@bgcolor',
  'table@border',
  'table@cellpadding',
  'table@cellspacing',
  'table@class',
  'table@role',
  'table@style',
  'table@width',
  'tbody',
  'td',
  'td@align',
  'td@bgcolor',
  'td@class',
  'td@style',
  'title',
  'tr',
])

/** Names of the headers of a mail, in lower case; a folded line belongs to the one before. */
const namesOfHeaders = (raw: string): string[] =>
  (raw.split('\r\n\r\n')[0] ?? '')
    .split('\r\n')
    .filter((line) => !/^[ \t]/.test(line))
    .map((line) => line.split(':')[0]?.toLowerCase() ?? '')
