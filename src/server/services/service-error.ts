/** What can keep an embedded service from running, for a person to mend. */
export type ServiceErrorCode =
  | 'postgres.platform'
  | 'postgres.notTraversable'
  | 'postgres.noAccount'
  | 'postgres.inUse'
  | 'postgres.settingsLost'
  | 'postgres.initFailed'
  | 'postgres.startFailed'
  | 'postgres.stuck'

/**
 * A problem the operator can mend. `code` names a text in the scripts' dictionaries, `details` fills
 * its blanks; `message` is for logs only.
 */
export class ServiceError extends Error {
  constructor(
    readonly code: ServiceErrorCode,
    readonly details: Record<string, string | number> = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`)
    this.name = 'ServiceError'
  }
}
