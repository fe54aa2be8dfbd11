import { Client } from 'pg'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { verifyHistory } from '../plugins/review-workflow'

/** Recomputes the hash chain of every run and names each place where history was altered. */
async function checkHistory(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { events, broken } = await verifyHistory(drizzle(client))
    for (const { run, seq, problem } of broken) console.log(`broken: run ${run} event ${seq} (${problem})`)
    console.log(`${events} events checked, ${broken.length} broken`)
    return broken.length === 0
  } finally {
    await client.end()
  }
}

const databaseUrl = process.env.DATABASE_URL
if (process.argv.includes('--help') || !databaseUrl) {
  console.log(
    'DATABASE_URL=… npm run check:history: recomputes every hash chain of the review history, names each break',
  )
  process.exit(process.argv.includes('--help') ? 0 : 1)
}
checkHistory(databaseUrl).then(
  (isWhole) => process.exit(isWhole ? 0 : 1),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
