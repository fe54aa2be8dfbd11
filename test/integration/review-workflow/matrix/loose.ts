import type { Payload } from 'payload'

type Operation = (args: Record<string, unknown>) => Promise<unknown>
type Loose = Record<
  'create' | 'update' | 'delete' | 'duplicate' | 'restoreVersion' | 'find' | 'unlock',
  Operation
> & {
  db: Record<'updateOne' | 'updateVersion' | 'deleteOne' | 'create', Operation>
  jobs: Record<'queue' | 'run', Operation>
}

/** Payload for callers who ask for what its types would not let them. */
export const loose = (payload: Payload): Loose => payload as unknown as Loose
