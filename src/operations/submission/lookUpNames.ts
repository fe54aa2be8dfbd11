import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { viewerOf } from '../../../collections/shared/access'
import { anyTx, executeNamed, sql } from '../../../plugins/review-workflow'
import { isId } from './isId'

type Asked = {
  /** The body that is written to; null: the one that receives what has no topic. */
  organisation: string | null
  /** Ids or exact names. */
  departments: string[]
  /** Ids or exact names. */
  members: string[]
  contactPoint: string | undefined
  formKey: string | undefined
}

const namedSchema = z.object({ id: z.string(), name: z.string() })
export type Named = z.infer<typeof namedSchema>

const answerSchema = z.object({
  organisation: z.string().nullable(),
  departments: z.array(namedSchema),
  members: z.array(namedSchema),
  contact_point: z.string().nullable(),
  /** The member the signed-in person is. */
  reporter: z.string().nullable(),
  /** The item this form has become already. */
  earlier: z.object({ id: z.string(), receipt: z.string().nullable() }).nullable(),
})
export type FoundNames = z.infer<typeof answerSchema>

/**
 * Everything a submission names, in one question: only what is active and of the body counts. A submission is
 * the one thing all the others wait for; every round trip shows.
 */
export async function lookUpNames(req: PayloadRequest, asked: Asked): Promise<FoundNames> {
  const { organisation, departments, members, contactPoint, formKey } = asked
  const { rows } = await executeNamed(
    await anyTx(req),
    sql`
    select body.id as organisation,
      ${listOf(sql`departments`, departments)} as departments,
      ${listOf(sql`members`, members)} as members,
      (select p.id from contact_points p where p.id = ${idOrNull(contactPoint)}::uuid
        and p.organisation_id = body.id and p.active is not false) as contact_point,
      (select m.id from members m where m.user_id = ${viewerOf(req)?.id ?? null}::uuid and m.active is not false
        order by m.created_at desc limit 1) as reporter,
      (select jsonb_build_object('id', i.id, 'receipt', i.receipt) from items i
        where i.form_key = ${formKey ?? null}) as earlier
    from (select coalesce(${organisation}::uuid, (
      select o.id from organisations o where o.kind = 'cppcc' and o.parent_id is null and o.active is not false
      order by o.created_at limit 1)) as id) body`,
  )
  return answerSchema.parse(rows[0])
}

/** The rows of a table that are named by id or by name, as JSON. */
const listOf = (table: ReturnType<typeof sql>, names: string[]) => sql`coalesce((
        select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name)) from ${table} t
        where t.organisation_id = body.id and t.active is not false
          and (t.name = any(${sql.param(names)}::text[]) or t.id = any(${sql.param(names.filter(isId))}::uuid[]))
      ), '[]'::jsonb)`

const idOrNull = (text: string | undefined): string | null => (text !== undefined && isId(text) ? text : null)
