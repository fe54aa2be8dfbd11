import { onServer } from './onServer'

/** Drops what a run made. A server that another project of the same run has stopped has nothing left to drop. */
export async function dropDatabases(serverUrl: string, names: string[]): Promise<void> {
  for (const name of names) {
    await onServer(serverUrl, `drop database if exists ${name} with (force)`).catch((error: unknown) => {
      if (!isGone(error)) throw error
    })
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED'
