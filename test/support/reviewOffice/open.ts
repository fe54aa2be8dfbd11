import { getPayload, type Payload } from 'payload'
import { emptyDatabase, type TestDatabase } from '../database'
import { reviewOfficeConfig, type ReviewOffice } from './config'

export type OpenOffice = TestDatabase & { payload: Payload; close: () => Promise<void> }

/** The office on a database of its own. One a process: Payload keeps the first it is asked for. */
export async function openReviewOffice(
  name: string,
  office: Omit<ReviewOffice, 'databaseUrl'>,
): Promise<OpenOffice> {
  const database = await emptyDatabase(name)
  const payload = await getPayload({ config: reviewOfficeConfig({ ...office, databaseUrl: database.url }) })
  payload.db.pool.on('error', () => undefined)
  payload.logger.level = 'silent'
  return {
    ...database,
    payload,
    close: async () => {
      await payload.destroy()
      await database.drop()
    },
  }
}
