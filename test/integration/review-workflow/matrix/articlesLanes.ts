import { transition, type ActionId } from '../../../../plugins/review-workflow'
import type { ArticlesOffice } from './articlesOffice'
import { requestOf } from './doors'
import { loose } from './loose'
import { holderOf } from './rules'
import { places, type Lane, type Place, type RoleName } from './types'

type Document = { id: string; workflow: string }
const slug = 'articles'
const steps = ['initialReview', 'review', 'approval', 'finalApproval'] as const

/** One article at every place, each with a file and an older version. */
export async function buildLanes(opened: ArticlesOffice): Promise<Lane[]> {
  const { office } = opened
  const { payload, pool } = office
  const other = await write(opened, 'other')
  const { rows } = await pool.query<{ id: string }>(
    `select id from workflow_definitions where key = 'four-steps'`,
  )
  const lanes: Lane[] = []
  for (const place of places) {
    const document = await write(opened, place)
    await moveTo(opened, document.id, place)
    const found = await pool.query<{ file: string; version: string }>(
      `select a.file_id as file, (select v.id from _articles_v v where v.parent_id = a.id order by v.created_at limit 1) as version
       from articles a where a.id = $1`,
      [document.id],
    )
    lanes.push({
      payload,
      pool,
      place,
      collection: slug,
      id: document.id,
      run: document.workflow,
      otherId: other.id,
      otherRun: other.workflow,
      definition: rows[0]?.id ?? '',
      file: found.rows[0]?.file ?? null,
      version: found.rows[0]?.version ?? null,
    })
  }
  return lanes
}

async function write({ office: { payload }, people }: ArticlesOffice, title: string): Promise<Document> {
  const file = (await loose(payload).db.create({
    collection: 'media',
    data: { filename: `${title}.txt`, mimeType: 'text/plain', filesize: 3 },
  })) as { id: string }
  const args = { collection: slug, depth: 0, overrideAccess: true }
  const data = { title: `旧文 ${title}`, body: 'here', file: file.id }
  const { id } = (await loose(payload).create({
    ...args,
    data,
    req: await requestOf({ payload }, people.author),
  })) as Document
  return (await loose(payload).update({
    ...args,
    id,
    data: { title },
    req: await requestOf({ payload }, people.author),
  })) as Document
}

async function moveTo({ office: { payload }, people }: ArticlesOffice, id: string, place: Place) {
  let rev = 0
  const act = async (
    who: RoleName,
    action: ActionId,
    more: { reason?: string; reasonCode?: string } = {},
  ) => {
    const req = await requestOf({ payload }, people[who])
    await transition({ req, collection: slug, id, action, rev, gates: { read: true }, ...more })
    rev += 1
  }
  if (place === 'draft') return
  await act('author', 'submit')
  if (place === 'withdrawn') return act('author', 'withdraw')
  if (place === 'returned') return act('editor', 'return', { reason: '请补充。' })
  if (place === 'rejected') return act('editor', 'reject', { reason: '不用。', reasonCode: 'no' })
  for (const step of steps) {
    if (step === place) return
    await act(holderOf[step] ?? 'visitor', 'approve')
  }
}
