import type { Lifecycle } from '../../scripts/lib/lifecycle'
import { sideOf, type Side } from '../scenarios/side'
import { vanillaFolder } from './buildVanilla'
import { openClient, openVisitor } from './client'
import type { BenchPlace } from './place'
import { prepare } from './prepare'
import { startServer } from './server'

const LARGE = 100_000
const SMALL = 1_000

type Wanted = { name: string; rows: number; documents: number; signings?: number; folder?: string }

/** Each is filled and started when it is asked for the first time; one server process each. */
export type Offices = {
  /** The product with many items. */
  large: () => Promise<Side>
  /** The product with few. */
  small: () => Promise<Side>
  /** Plain Payload with many. */
  vanilla: () => Promise<Side>
}

/** How many of the large ones' documents, and issues to be signed, are made one by one, to be used up by requests. */
export type UsedUp = { documents: number; signings: number }

export function openOffices(
  place: BenchPlace,
  lifecycle: Lifecycle,
  { documents, signings }: UsedUp,
): Offices {
  const open = (wanted: Wanted) => once(() => openOffice(place, lifecycle, wanted))
  return {
    large: open({ name: 'large', rows: LARGE, documents, signings }),
    small: open({ name: 'small', rows: SMALL, documents: 0 }),
    vanilla: open({ name: 'vanilla', rows: LARGE, documents, folder: vanillaFolder }),
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

async function openOffice(
  { dataDir, createDatabase }: BenchPlace,
  lifecycle: Lifecycle,
  { name, folder, rows, documents, signings = 0 }: Wanted,
): Promise<Side> {
  lifecycle.assertRunning()
  const databaseUrl = await createDatabase(name)
  const side = folder === undefined ? 'ours' : 'vanilla'
  const prepared = await prepare({ side, name, databaseUrl, dataDir, rows, documents, signings })
  const server = await startServer({
    name,
    databaseUrl,
    dataDir,
    ...(folder === undefined ? {} : { folder }),
  })
  lifecycle.defer(name, server.stop)
  const { url } = server
  return sideOf(
    {
      url,
      client: await openClient(url, prepared.account),
      member: await openClient(url, prepared.member),
      visitor: openVisitor(url),
      names: prepared.names,
      signing: {
        signatory: prepared.signing.account && (await openClient(url, prepared.signing.account)),
        issues: prepared.signing.issues,
      },
    },
    prepared.documents,
  )
}
