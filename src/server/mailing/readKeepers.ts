import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { requireTx } from '../../../plugins/department-mail/store/tx'

/** The administrators, to whom the queue of mails speaks. */
export async function readKeepers(req: PayloadRequest) {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    select distinct users.email, users.name, users.organisation_id::text as organisation
      from users join users_roles role on role.parent_id = users.id and role.value = 'admin'
     where users.disabled is not true`)
  return rows.map((row) => ({
    address: String(row.email),
    name: String(row.name),
    locale: 'zh',
    extra: { organisation: row.organisation },
  }))
}
