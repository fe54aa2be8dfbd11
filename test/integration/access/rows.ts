import { randomUUID } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import { idOf } from '../../../collections/shared/access'
import { dispatch } from '../../../src/operations/handling/office/dispatch'
import { replyByLink } from '../../support/replyByLink'
import { replyUrl } from '../../../src/server/links'
import type { TestApplication } from '../../support/database'
import {
  act,
  buildIssue,
  buildItem,
  buildMember,
  buildProxy,
  buildUser,
  requestOf,
  type Office,
} from '../../support/factories'
import { insertDigestRows } from './digestRows'
import { insertHandlingRows } from './handlingRows'

/** One row of every collection, all of them of the office's body; `null` where the application keeps none. */
export async function buildRows(
  { payload, pool }: TestApplication,
  office: Office,
): Promise<Partial<Record<CollectionSlug, string>>> {
  const overrideAccess = true
  const signed = await buildIssue(payload, office, {
    items: [await buildItem(payload, office, { at: 'approved' })],
    at: 'approved',
  })
  const { id: file } = await payload.create({
    collection: 'attachments',
    data: { organisation: office.body },
    file: { name: 'note.txt', data: Buffer.from('某附件'), mimetype: 'text/plain', size: 9 },
    overrideAccess,
    req: await requestOf(payload, office.author),
  })
  const { id: topic } = await payload.create({
    collection: 'topics',
    data: {
      title: '某选题',
      slug: `topic-${randomUUID()}`,
      kind: 'solicitation',
      origin: 'own',
      brief: '说明',
      opensAt: new Date().toISOString(),
      deadline: new Date(Date.now() + 86_400_000).toISOString(),
      state: 'published',
      organisation: office.body,
    },
    overrideAccess,
  })
  const { id: contactPoint } = await payload.create({
    collection: 'contact-points',
    data: { name: '某协商议事室', kind: 'consultationRoom', organisation: office.body },
    overrideAccess,
  })
  const { id: consultation } = await payload.create({
    collection: 'consultations',
    data: { month: '2026-11', state: 'planned', organisation: office.body },
    depth: 0,
    overrideAccess,
  })
  const { id: asked } = await buildMember(payload, { organisation: office.body })
  await pool.query(
    `insert into topic_invitations (id, topic_id, person_id, invited_at, organisation_id)
     values (gen_random_uuid(), $1, $2, now(), $3)`,
    [topic, asked, office.body],
  )
  const assignment = await dispatched(payload, office)
  const item = await buildItem(payload, office, { at: 'initialReview' })
  const newest = async (table: string, where = 'true') =>
    String(
      (
        await pool.query<{ id: unknown }>(
          `select id from ${table} where ${where} order by created_at desc limit 1`,
        )
      ).rows[0]?.id,
    )
  const { rows } = await pool.query<{ id: string }>(
    `insert into submission_drafts (id, key, state, expires_at, updated_at, created_at)
     values (gen_random_uuid(), 'quarantined', 'quarantined', now() + interval '1 day', now(), now()) returning id`,
  )
  await act(
    payload,
    office.editor,
    { collection: 'items', id: item.id },
    { action: 'cc', signers: [office.chair.id] },
  )
  return {
    organisations: office.body,
    users: (await buildUser(payload, { body: office.body, roles: ['member'] })).id,
    members: (await buildMember(payload, { organisation: office.body })).id,
    departments: office.department.id,
    'contact-points': contactPoint,
    topics: topic,
    'topic-invitations': await newest('topic_invitations'),
    series: office.series.id,
    consultations: consultation,
    ...(await insertDigestRows(pool, { issue: signed.id, body: office.body })),
    ...(await insertHandlingRows(pool, { assignment, body: office.body })),
    items: item.id,
    issues: (await buildIssue(payload, office, { items: [] })).id,
    editions: await newest('editions', `issue_id = '${signed.id}' and projection = 'public'`),
    assignments: assignment,
    feedback: await newest('feedback'),
    attachments: file,
    messages: await newest('messages'),
    'submission-drafts': rows[0]?.id ?? '',
    'issue-counters': await newest('issue_counters'),
    'workflow-definitions': await newest('workflow_definitions'),
    'workflow-runs': idOf(item.workflow) ?? '',
    'workflow-events': await newest('workflow_events'),
    'workflow-snapshots': await newest('workflow_snapshots'),
    'workflow-copies': await newest('workflow_copies'),
    'workflow-proxies': (await buildProxy(payload, office.editor, office.secretaryGeneral)).id,
    'payload-migrations': await newest('payload_migrations'),
  }
}

async function dispatched(payload: TestApplication['payload'], office: Office): Promise<string> {
  const item = await buildItem(payload, office, { at: 'approved' })
  const departments = [{ id: office.department.id, role: 'lead' as const }]
  const [id = ''] = await dispatch(await requestOf(payload, office.supervisor), {
    item: item.id,
    departments,
  })
  const token =
    replyUrl(id, 1, new Date(Date.now() + 60_000))
      .split('/')
      .at(-1) ?? ''
  const input = { outcomeClass: 'A', publishableText: '已办结，现予答复公开。', by: '经办人' }
  await replyByLink({ req: await requestOf(payload), token, rev: 0, input, files: [] })
  return id
}
