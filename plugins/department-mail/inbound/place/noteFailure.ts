import { sql } from '@payloadcms/db-postgres/drizzle'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { requireTx } from '../../store/tx'

/** After so many tries a mail is a person's. */
const TRIES = 5

/** Puts a mail off after its transaction failed: 1, 2, 4, 8 minutes, then `failed`. */
export async function noteFailure(payload: Payload, mail: string, error: unknown): Promise<void> {
  const problem = (error instanceof Error ? error.message : String(error)).slice(0, 500)
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const tx = await requireTx(req)
    const { rows } = await tx.execute(sql`
      update inbound_mail_raw set attempts = attempts + 1, next_at = now() + interval '1 minute' * power(2, attempts)
      where mail = ${mail} returning attempts`)
    if (Number(rows[0]?.attempts) >= TRIES)
      await tx.execute(
        sql`update inbound_mails set state = 'failed', problem = ${problem}, updated_at = now() where id = ${mail} and state = 'new'`,
      )
    await commitTransaction(req)
  } catch (failure) {
    await killTransaction(req)
    throw failure
  }
}
