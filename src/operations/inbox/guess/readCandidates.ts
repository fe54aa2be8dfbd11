import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../../plugins/review-workflow'

export type Candidate = {
  id: string
  organisation: string
  contact: string
  /** Addresses of the department's contacts. */
  contacts: string[]
  number: string
  receipt: string
  /** Likeness of its title with the mail's subject, 0 to 1. */
  likeness: number
}

/** Ended duties stay likely for so long, in days: a late answer is still an answer. */
const days = 180
const most = 500

/** The duties a mail may be about: open ones, and those that ended not long ago. */
export async function readCandidates(
  req: PayloadRequest,
  { subject, at }: { subject: string; at: Date },
): Promise<Candidate[]> {
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select duty.id::text as id, duty.organisation_id::text as organisation, lower(duty.contact_email) as contact,
           coalesce(duty.number_year || '-' || duty.number, '') as number, coalesce(item.receipt, '') as receipt,
           greatest(similarity(duty.title, ${subject}), word_similarity(duty.title, ${subject})) as likeness,
           array(select lower(email) from departments_contacts where _parent_id = duty.department_id) as contacts
    from assignments duty left join items item on item.id = duty.item_id
    where duty.state in ('dispatched', 'acknowledged', 'returnRequested', 'replied', 'redo')
       or duty.updated_at > ${new Date(at.getTime() - days * 86_400_000).toISOString()}
    order by (duty.state in ('dispatched', 'acknowledged', 'returnRequested', 'redo')) desc, duty.dispatched_at desc
    limit ${most}`)
  return rows.map((row) => ({
    id: String(row.id),
    organisation: String(row.organisation),
    contact: String(row.contact),
    contacts: Array.isArray(row.contacts) ? row.contacts.map(String) : [],
    number: String(row.number),
    receipt: String(row.receipt),
    likeness: Number(row.likeness) || 0,
  }))
}
