import type { Lifecycle } from '../../scripts/lib/lifecycle'
import { sideOf, type Side } from '../scenarios/side'
import { transitionDocuments } from '../scenarios/transition'
import { vanillaFolder } from './buildVanilla'
import { openClient } from './client'
import type { BenchPlace } from './place'
import { prepare } from './prepare'
import { startServer } from './server'

const LARGE = 100_000
const SMALL = 1_000

type Wanted = { name: string; rows: number; documents: number; folder?: string }

/** The product with many items and with few, and plain Payload with many: one server process each. */
export async function openOffices(
  place: BenchPlace,
  lifecycle: Lifecycle,
): Promise<{ large: Side; small: Side; vanilla: Side }> {
  const open = (wanted: Wanted): Promise<Side> => openOffice(place, lifecycle, wanted)
  const documents = transitionDocuments
  return {
    large: await open({ name: 'large', rows: LARGE, documents }),
    small: await open({ name: 'small', rows: SMALL, documents: 0 }),
    vanilla: await open({ name: 'vanilla', rows: LARGE, documents, folder: vanillaFolder }),
  }
}

async function openOffice(
  { dataDir, createDatabase }: BenchPlace,
  lifecycle: Lifecycle,
  { name, folder, rows, documents }: Wanted,
): Promise<Side> {
  lifecycle.assertRunning()
  const databaseUrl = await createDatabase(name)
  const side = folder === undefined ? 'ours' : 'vanilla'
  const prepared = await prepare({ side, name, databaseUrl, dataDir, rows, documents })
  const server = await startServer({
    name,
    databaseUrl,
    dataDir,
    ...(folder === undefined ? {} : { folder }),
  })
  lifecycle.defer(name, server.stop)
  const client = await openClient(server.url, prepared.account)
  return sideOf(client, prepared.documents)
}
