import type { PayloadRequest } from 'payload'
import { requireTx, sql } from '../../../plugins/review-workflow'

/** How long a signature may show a name that has been changed meanwhile, in milliseconds. */
const nameLife = 60_000
const names = new Map<string, { name: string; until: number }>()

/** Every mail of a body is signed with the same name; it is asked for once a minute and process. */
export async function nameOfBody(req: PayloadRequest, organisation: string): Promise<string> {
  const known = names.get(organisation)
  if (known && known.until > Date.now()) return known.name
  const name = await readName(req, organisation)
  names.set(organisation, { name, until: Date.now() + nameLife })
  return name
}

async function readName(req: PayloadRequest, organisation: string): Promise<string> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`select name from organisations where id = ${organisation}`)
  return typeof rows[0]?.name === 'string' ? rows[0].name : ''
}
