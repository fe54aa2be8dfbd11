import type { TestApplication } from '../../../support/database'
import { buildItem, type Office } from '../../../support/factories'
import { lockedAddress } from './attacks/unlock'
import { places, type Lane } from './types'

/** One item at every place, each moved there by the office's own people. */
export async function buildItemLanes({ payload, pool }: TestApplication, office: Office): Promise<Lane[]> {
  const other = await buildItem(payload, office)
  const lanes: Lane[] = []
  for (const place of places) {
    const { id } = await buildItem(payload, office, { at: place, original: false })
    const { rows } = await pool.query<{ run: string; definition: string; other: string }>(
      `select r.id as run, r.definition_id as definition, (select workflow_id from items where id = $2) as other
       from workflow_runs r where r.document = $1`,
      [id, other.id],
    )
    lanes.push({
      ...{ payload, pool, place, id, collection: 'items', otherId: other.id, file: null, version: null },
      account: lockedAddress,
      run: rows[0]?.run ?? '',
      otherRun: rows[0]?.other ?? '',
      definition: rows[0]?.definition ?? '',
    })
  }
  return lanes
}
