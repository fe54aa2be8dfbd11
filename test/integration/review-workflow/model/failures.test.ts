import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  anyTx,
  requireTx,
  sql,
  transition,
  verifyHistory,
  type TransitionNotice,
} from '../../../../plugins/review-workflow'
import { rest } from '../../../support/rest'
import { openReviewOffice, type OpenOffice } from '../../../support/reviewOffice/open'
import { tokenOf } from '../../../support/reviewOffice/people'
import { foreign } from '../../foreign/collections'
import { buildCast, type Player } from './cast'
import { definitions } from './definitions'
import { readStored, writePaper, type Stored } from './stored'

/** What the application does when it is told, by the reason that was given. */
const reactions: Record<string, (notice: TransitionNotice) => Promise<void>> = {
  objects: async ({ req }) => {
    await leaveNote(req)
    throw new Error('the application objects')
  },
  // Payload ends the transaction when an operation inside it fails, and whoever swallows the error goes on without one.
  swallows: async ({ req }) => {
    await leaveNote(req)
    await foreign(req.payload)
      .create({ collection: 'papers', data: {}, req, overrideAccess: true })
      .catch(() => undefined)
  },
  breaks: async ({ req }) => {
    await leaveNote(req)
    await (await requireTx(req)).execute(sql`select 1 / 0`)
  },
  // The statement fails, its error is swallowed, and PostgreSQL rolls back at COMMIT without an error.
  'breaks quietly': async ({ req }) => {
    await leaveNote(req)
    await (await requireTx(req)).execute(sql`select 1 / 0`).catch(() => undefined)
  },
  'refused at commit': ({ req }) => leaveNote(req),
}

async function leaveNote(req: PayloadRequest): Promise<void> {
  await (await requireTx(req)).execute(sql`insert into notes (text) values ('left behind')`)
}

const react = (notice: TransitionNotice): Promise<void> =>
  reactions[notice.event.reason ?? '']?.(notice) ?? Promise.resolve()

describe('what fails inside an act', () => {
  let office: OpenOffice
  let cast: Player[]
  let paper: { document: string; run: string }
  let before: Stored

  beforeAll(async () => {
    const [anyone] = definitions
    if (!anyone) throw new Error('there is no order')
    office = await openReviewOffice('failures', {
      articles: anyone,
      papers: anyone,
      onTransition: react,
      onNotice: react,
    })
    cast = await buildCast(office.payload)
    await office.pool.query(`create table notes (text text);
      create function refuse_commit() returns trigger language plpgsql as $$
      begin
        if new.reason = 'refused at commit' then raise exception 'not at the end'; end if;
        return null;
      end $$;
      create constraint trigger refuse_commit after insert on workflow_events
        deferrable initially deferred for each row execute function refuse_commit();`)
  })
  afterAll(() => office.close())

  beforeEach(async () => {
    paper = await writePaper(office.pool, { definition: 'anyone', authors: [player('Author').id] })
    before = await stored()
  })

  // A submission moves the run; a comment leaves it where it stands.
  const acts = [
    ['submit', 'Author', 0],
    ['comment', 'Author', undefined],
  ] as const

  describe.each(Object.keys(reactions))('%s', (reason) => {
    it.each(acts)(
      'undoes the %s and everything with it, and the caller hears of it',
      async (action, name, rev) => {
        if (action === 'comment') await handIn()
        before = await stored()
        const attempt = transition({
          req: await requestOf(player(name)),
          collection: 'papers',
          id: paper.document,
          action,
          reason,
          ...(rev === undefined ? {} : { rev }),
        })
        await expect(attempt).rejects.toThrow()
        expect(await stored()).toEqual(before)
        const { rows } = await office.pool.query('select text from notes')
        expect(rows).toEqual([])
      },
    )
  })

  it('a commit that fails is a 503 over REST, and the same request succeeds once the reason is gone', async () => {
    const token = await tokenOf(office.payload, player('Author'))
    const submit = (reason: string) =>
      rest(office.payload, 'POST', `papers/${paper.document}/workflow/submit`, {
        token,
        body: { rev: 0, reason },
        headers: { 'Idempotency-Key': 'one press' },
      })
    expect(await submit('refused at commit')).toMatchObject({
      status: 503,
      body: { error: { code: 'workflow.unavailable' } },
    })
    expect(await stored()).toEqual(before)
    expect(await submit('')).toMatchObject({ status: 200, body: { run: { rev: 1 } } })
  })

  it('leaves no transaction open and no history broken', async () => {
    const { rows } = await office.pool.query(
      `select query from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
    )
    expect(rows).toEqual([])
    const req = { payload: office.payload } as PayloadRequest
    expect((await verifyHistory(await anyTx(req))).broken).toEqual([])
  })

  async function handIn(): Promise<void> {
    const req = await requestOf(player('Author'))
    await transition({ req, collection: 'papers', id: paper.document, action: 'submit', rev: 0 })
  }

  const stored = () => readStored(office.pool, paper.document, paper.run)

  function player(name: string): Player {
    const found = cast.find((one) => one.name === name)
    if (!found) throw new Error(`there is no ${name}`)
    return found
  }

  const requestOf = (who: Player) => requestFor(office.payload, who)
})

async function requestFor(payload: Payload, { user }: Player): Promise<PayloadRequest> {
  const req = await createLocalReq({}, payload)
  Object.assign(req, { user: { ...user } })
  return req
}
