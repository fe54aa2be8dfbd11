import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { Problem } from '../core/check/types'
import { WorkflowError } from '../core/errors'
import { isSavable } from '../core/isSavable'
import { listDefinitions } from '../operations/listDefinitions'
import { managerOf } from '../operations/managerOf'
import { problemsOf } from '../operations/problemsOf'
import { saveDefinition } from '../operations/saveDefinition'
import { optionsOf } from '../store/bind'
import { explainProblem } from '../translations/explainProblem'
import { messageFor, textsFor } from '../translations/messages'
import { checkSchema, saveSchema } from './definitionSchema'
import { respond } from './respond'

const path = '/workflow-definitions-admin'

/** What an office administrator does with review orders: list them, check one, save one, find people. */
export const definitionEndpoints: Endpoint[] = [
  {
    path,
    method: 'get',
    handler: (req) => respond(req, async () => ({ definitions: await listDefinitions(req) })),
  },
  { path: `${path}/check`, method: 'post', handler: (req) => respond(req, () => check(req)) },
  { path: `${path}/people`, method: 'get', handler: (req) => respond(req, () => people(req)) },
  { path: `${path}/save`, method: 'post', handler: save },
]

async function check(req: PayloadRequest) {
  const { scope } = managerOf(req)
  const { key, body } = await parse(req, checkSchema)
  const problems = await problemsOf(req, { ...body, key, version: 0 }, scope)
  return { problems: explained(problems, req), savable: isSavable(problems) }
}

async function people(req: PayloadRequest) {
  const { scope } = managerOf(req)
  const query = req.searchParams.get('q')?.slice(0, 100) ?? ''
  const found = (await optionsOf(req.payload).findPeople?.(req, { query, scope })) ?? []
  return { people: found.map(({ id, name, roles }) => ({ id, name, roles })) }
}

/** A refused saving keeps its problems beside the error, so that a form can show each at its place. */
async function save(req: PayloadRequest): Promise<Response> {
  let refusal: Response | null = null
  const response = await respond(req, async () => {
    managerOf(req)
    const outcome = await saveDefinition(req, await parse(req, saveSchema))
    if (outcome.kind === 'wrong')
      refusal = refuse(req, 'workflow.incomplete', 422, { problems: explained(outcome.problems, req) })
    if (outcome.kind === 'conflict')
      refusal = refuse(req, 'workflow.conflict', 409, { version: outcome.version, savedBy: outcome.savedBy })
    return 'problems' in outcome ? { ...outcome, problems: explained(outcome.problems, req) } : outcome
  })
  return refusal ?? response
}

const refuse = (
  req: PayloadRequest,
  code: 'workflow.incomplete' | 'workflow.conflict',
  status: number,
  details: object,
): Response => Response.json({ error: { code, message: messageFor(code, req), details } }, { status })

async function parse<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const body = schema.safeParse(await req.json?.().catch(() => null))
  if (!body.success) throw new WorkflowError('workflow.incomplete')
  return body.data
}

function explained(problems: Problem[], req: PayloadRequest): (Problem & { message: string })[] {
  const isChinese = req.i18n.language !== 'en'
  const { roleLabels = {} } = optionsOf(req.payload)
  const roleLabel = (role: string) => roleLabels[role]?.[isChinese ? 'zh' : 'en'] ?? role
  const texts = textsFor(req.i18n.language)
  return problems.map((problem) => ({
    ...problem,
    message: explainProblem(problem, texts, { isChinese, roleLabel }),
  }))
}
