import { inject } from 'vitest'
import type { Account } from '../../src/server/install/accounts'

/** The running application as the tests know it. */
export type Application = {
  /** Its public address, without a slash at the end. */
  url: string
  /** Address of the mail sink that receives every mail. */
  mailUrl: string
  databaseUrl: string
  secret: string
  /** Everybody who can sign in, with their passwords. */
  accounts: Account[]
}

declare module 'vitest' {
  interface ProvidedContext {
    application: Application
  }
}

let own: Application | undefined

/** From here on this test file speaks with an application of its own. */
export const useApplication = (application: Application): void => {
  own = application
}

/** The application that the global setup started, or the file's own. */
export const application = (): Application => own ?? inject('application')
