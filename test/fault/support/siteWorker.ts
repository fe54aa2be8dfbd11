import { getPayload } from 'payload'
import pg from 'pg'
import config from '../../../payload.config'
import { publishSite } from '../../../src/server/site/publish/publishSite'

// A worker process of its own, to be killed: writes what waits to be published.
const payload = await getPayload({ config })
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, application_name: 'site-worker' })
pool.on('error', () => undefined)
const written = await publishSite({ payload, pool })
console.log(JSON.stringify(written))
process.exit(0)
