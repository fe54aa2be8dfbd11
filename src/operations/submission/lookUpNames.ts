import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { viewerOf } from '../../../collections/shared/access'
import { anyTx, executeNamed, sql } from '../../../plugins/review-workflow'
import { shownStates } from '../../../plugins/solicitation'
import { topicStates } from '../../domain/vocabulary'
import { isId } from './isId'

export type Asked = {
  /** The body it is in already; null: that of its topic, or the one that receives what has none. */
  organisation: string | null
  /** Slug of a topic; whether the person may know of it is not asked here. */
  topic: string | undefined
  /** Ids or exact names. */
  departments: string[]
  /** Ids or exact names. */
  members: string[]
  contactPoint: string | undefined
  formKey: string | undefined
}

const namedSchema = z.object({ id: z.string(), name: z.string() })
export type Named = z.infer<typeof namedSchema>

const topicSchema = z.object({
  id: z.string(),
  state: z.enum(topicStates),
  deadline: z.string(),
  isPublic: z.boolean(),
})
export type FoundTopic = z.infer<typeof topicSchema>

const answerSchema = z.object({
  organisation: z.string().nullable(),
  departments: z.array(namedSchema),
  members: z.array(namedSchema.extend({ account: z.string().nullable() })),
  topic: topicSchema.nullable(),
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
  const { organisation, topic, departments, members, contactPoint, formKey } = asked
  const { rows } = await executeNamed(
    await anyTx(req),
    sql`
    with topic as (
      select t.id, t.organisation_id, t.state, t.deadline, t.is_public from topics t
      where t.slug = ${topic ?? null} and t.state::text = any(${sql.param(shownStates)}::text[])
    )
    select body.id as organisation,
      (select jsonb_build_object('id', topic.id, 'state', topic.state, 'deadline', topic.deadline,
        'isPublic', coalesce(topic.is_public, false)) from topic) as topic,
      ${listOf(sql`departments`, sql`'id', t.id, 'name', t.name`, departments)} as departments,
      ${listOf(sql`members`, sql`'id', t.id, 'name', t.name, 'account', t.user_id`, members)} as members,
      (select p.id from contact_points p where p.id = ${idOrNull(contactPoint)}::uuid
        and p.organisation_id = body.id and p.active is not false) as contact_point,
      (select m.id from members m where m.user_id = ${viewerOf(req)?.id ?? null}::uuid and m.active is not false
        order by m.created_at desc limit 1) as reporter,
      (select jsonb_build_object('id', i.id, 'receipt', i.receipt) from items i
        where i.form_key = ${formKey ?? null}) as earlier
    from (select coalesce(${organisation}::uuid, (select topic.organisation_id from topic), (
      select o.id from organisations o where o.kind = 'cppcc' and o.parent_id is null and o.active is not false
      order by o.created_at limit 1)) as id) body`,
  )
  return answerSchema.parse(rows[0])
}

type Fragment = ReturnType<typeof sql>

/** The rows of a table that are named by id or by name, as JSON. */
const listOf = (table: Fragment, columns: Fragment, names: string[]) => sql`coalesce((
        select jsonb_agg(jsonb_build_object(${columns})) from ${table} t
        where t.organisation_id = body.id and t.active is not false
          and (t.name = any(${sql.param(names)}::text[]) or t.id = any(${sql.param(names.filter(isId))}::uuid[]))
      ), '[]'::jsonb)`

const idOrNull = (text: string | undefined): string | null => (text !== undefined && isId(text) ? text : null)
