import { startPostgres } from '../../src/server/services/postgres'

// Started by tests that kill it: brings the server up, says its process id, then stays.
const dataDir = process.env.DATA_DIR
if (!dataDir) throw new Error('DATA_DIR is missing')
const postgres = await startPostgres({ dataDir, durability: 'test' })
console.log(`postgres ${postgres.pid}`)
setInterval(() => undefined, 60_000)
