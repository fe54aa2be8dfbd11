import type pg from 'pg'

/** What would show that a submission was stored in part, or says what no submission may say. Each answers rows. */
const signs: Record<string, string> = {
  'an item without the run it is reviewed in': `
    select i.id from items i left join workflow_runs r on r.document = i.id::text and r.collection = 'items'
    where r.id is null or r.status <> 'inReview'`,
  'a run without its item': `
    select r.id from workflow_runs r left join items i on r.document = i.id::text
    where r.collection = 'items' and i.id is null`,
  'an item without exactly one receipt mail to its reporter': `
    select i.id from items i left join messages m on m.related_id = i.id::text and m.template = 'received'
      and m.to_address = i.reporter_email
    group by i.id having count(m.id) <> 1`,
  'a mail about nothing': `
    select m.id from messages m where m.related_collection = 'items'
      and not exists (select from items i where i.id::text = m.related_id)`,
  'an item without a receipt': `select id from items where coalesce(receipt, '') !~ '^[0-9]{8}-[0-9A-Z]{6}$'`,
  'a file that belongs to nothing, not even to a form that is still kept': `
    select f.id, f.original_name from attachments f
    where not exists (select from items_rels rel where rel.attachments_id = f.id)
      and not exists (select from submission_drafts d where d.files @> jsonb_build_array(f.id::text))`,
  'a file under a name of its sender’s': `
    select filename from attachments where filename !~ '^[0-9a-f-]{36}\\.(pdf|docx?|xlsx?|jpg|png|txt)$'
      or mime_type ~ 'html|svg|xml$|script'`,
  'a name of a file that is no plain line': `
    select original_name from attachments where original_name ~ '[\\u0001-\\u001f\\u007f\\u2028\\u2029/\\\\]'
      or original_name ~ '[\\u202a-\\u202e\\u2066-\\u2069]'`,
  'a line with a break or a control character in it': `
    select id, title from items where concat_ws('', title, reporter_name, reporter_unit, reporter_phone,
      reporter_email, consent_reason) ~ '[\\u0001-\\u001f\\u007f-\\u009f\\u2028\\u2029]'`,
  'an item of a body, a person or a language that a form cannot choose': `
    select id from items where organisation_id is null or locale not in ('zh', 'en')
      or (submitted_by_id is null and lead_id is not null)`,
}

export type Sign = { sign: string; rows: unknown[] }

/** Every sign that is found, with the first rows that show it; none when all was stored whole. */
export async function partlyStored(pool: Pick<pg.Pool, 'query'>): Promise<Sign[]> {
  const found: Sign[] = []
  for (const [sign, query] of Object.entries(signs)) {
    const { rows } = await pool.query<Record<string, unknown>>(query)
    if (rows.length > 0) found.push({ sign, rows: rows.slice(0, 5) })
  }
  return found
}
