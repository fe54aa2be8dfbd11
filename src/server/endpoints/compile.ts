import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { CompileRefusal } from '../../domain/compile'
import { categories, urgencies } from '../../domain/vocabulary'
import { addEntries } from '../../operations/compile/addEntries'
import { compileIssue } from '../../operations/compile/compileIssue'
import { ConflictRefusal } from '../../operations/compile/ConflictRefusal'
import { editEntry } from '../../operations/compile/editEntry'
import { sentEntry } from '../../operations/compile/entryOf'
import { listDrafts } from '../../operations/compile/listDrafts'
import { listUncompiled } from '../../operations/compile/listUncompiled'
import { mergeEntries } from '../../operations/compile/mergeEntries'
import { moveEntry } from '../../operations/compile/moveEntry'
import { putBack } from '../../operations/compile/putBack'
import { readDesk } from '../../operations/compile/readDesk'
import { readDeskEntry } from '../../operations/compile/readDeskEntry'
import { removeEntry } from '../../operations/compile/removeEntry'
import { setShares } from '../../operations/compile/setShares'
import { splitEntry } from '../../operations/compile/splitEntry'
import { fill, textsIn } from '../../translations'

const rev = z.iso.datetime()
const entry = z.string().regex(/^[0-9a-f]{24}$/)
const words = (most: number) => z.string().max(most).nullable().optional()
const day = z.iso.date().optional()
const filter = {
  category: z.enum(categories).optional(),
  urgency: z.enum(urgencies).optional(),
  topic: z.uuid().optional(),
  from: day,
  to: day,
  text: z.string().trim().max(100).optional(),
}
const items = z.array(z.uuid()).min(1).max(200)
const compile = z
  .object({
    series: z.uuid(),
    title: z.string().trim().max(100).optional(),
    into: z.object({ issue: z.uuid(), rev }).optional(),
  })
  .and(
    z.union([
      z.object({ items }),
      z.object({ rule: z.object({ ...filter, most: z.number().int().min(1).max(200) }) }),
    ]),
  )
const change = z.object({
  section: words(40),
  note: words(1_000),
  title: words(100),
  text: words(20_000),
  publish: z.boolean().optional(),
  publicTitle: words(100),
  publicText: words(20_000),
  publicNote: words(1_000),
})
const place = z.number().int().min(0).max(200)
const share = z.object({ item: z.uuid(), share: z.number().int().min(0).max(100) })
const query = z.object({ ...filter, page: z.coerce.number().int().min(1).max(1_000).optional() })

type Ids = { issue: string; entry: string }

/** One change of an issue's entries, as somebody saw it. */
const changing = <Body extends { rev: string }>(
  name: string,
  schema: z.ZodType<Body>,
  run: (req: PayloadRequest, args: Body & { issue: string }) => Promise<unknown>,
): Endpoint =>
  answering('post', `/:id/desk/${name}`, schema, (req, { issue }, body) => run(req, { ...body, issue }))

function answering<Body>(
  method: 'get' | 'post',
  path: string,
  schema: z.ZodType<Body>,
  run: (req: PayloadRequest, ids: Ids, body: Body) => Promise<unknown>,
): Endpoint {
  return {
    method,
    path,
    handler: async (req) => {
      try {
        if (!req.user) throw new CompileRefusal('session.ended', 401)
        const body = schema.safeParse(method === 'get' ? asked(req) : await posted(req))
        if (!body.success) throw new CompileRefusal('request.invalid', 422)
        return Response.json(await run(req, idsOf(req), body.data), {
          headers: { 'Cache-Control': 'no-store' },
        })
      } catch (error) {
        if (error instanceof CompileRefusal) return refuse(req, error)
        throw error
      }
    },
  }
}

const posted = async (req: PayloadRequest): Promise<unknown> => (await req.json?.().catch(() => null)) ?? {}

/** What the address asks; a field left empty is not asked. */
const asked = ({ searchParams }: PayloadRequest): Record<string, string> =>
  Object.fromEntries([...searchParams].filter(([, value]) => value !== ''))

function idsOf({ routeParams }: PayloadRequest): Ids {
  const { id, entry: of } = routeParams ?? {}
  return { issue: uuidIn(id), entry: typeof of === 'string' ? of : '' }
}

/** An address with something else in it leads to an issue that is not there. */
function uuidIn(value: unknown): string {
  const id = z.uuid().safeParse(value)
  return id.success ? id.data : '00000000-0000-0000-0000-000000000000'
}

function refuse(req: PayloadRequest, error: CompileRefusal): Response {
  const { code, status, details } = error
  const texts = textsIn(req.i18n?.language === 'en' ? 'en' : 'zh').compile.refusals
  const current = error instanceof ConflictRefusal ? { current: error.current } : {}
  return Response.json(
    { error: { code, message: fill(texts[code], details), details }, ...current },
    { status, headers: { 'Cache-Control': 'no-store' } },
  )
}

/** What compiling asks and does, below the path of issues. A conflict is answered with the present state. */
export const compileEndpoints: Endpoint[] = [
  answering('get', '/waiting', query, (req, _, asked) => listUncompiled(req, asked)),
  answering('get', '/compile', z.object({}), (req) => listDrafts(req)),
  answering('post', '/compile', compile, (req, _, body) => compileIssue(req, body)),
  answering('get', '/:id/desk', z.object({}), (req, id) => readDesk(req, id.issue)),
  answering('get', '/:id/desk/:entry', z.object({}), (req, id) => readDeskEntry(req, id.issue, id.entry)),
  changing('add', z.object({ rev, items }), addEntries),
  changing('remove', z.object({ rev, entry }), removeEntry),
  changing('put-back', z.object({ rev, entry: sentEntry, place }), putBack),
  changing('move', z.object({ rev, entry, to: place }), moveEntry),
  changing('edit', z.object({ rev, entry, change }), editEntry),
  changing(
    'merge',
    z.object({ rev, entries: z.array(entry).min(1).max(200), title: z.string().max(100).optional() }),
    mergeEntries,
  ),
  changing('split', z.object({ rev, entry }), splitEntry),
  changing('shares', z.object({ rev, entry, shares: z.array(share).min(1).max(20) }), setShares),
]
