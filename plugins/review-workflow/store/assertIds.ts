import type { Config } from 'payload'

/** Runs and events are written by SQL under ids of our own making, which a serial column cannot take. */
export function assertIds({ db }: Pick<Config, 'db'>): void {
  if (db.defaultIDType === 'number') {
    throw new Error("review-workflow: set idType to 'uuid' or 'uuidv7' in postgresAdapter")
  }
}
