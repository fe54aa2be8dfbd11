import { formatNames } from 'payload'
import type { Application } from '../../support/application'

export type Collection = {
  slug: string
  /** Name of its list in GraphQL. */
  plural: string
}

/** Every collection the application has, Payload's own among them, from its configuration. */
export async function collections(app: Application): Promise<Collection[]> {
  // Read where the configuration is loaded; nothing here connects to the database.
  Object.assign(process.env, {
    DATABASE_URL: app.databaseUrl,
    PAYLOAD_SECRET: app.secret,
    PUBLIC_URL: app.url,
  })
  const { default: config } = await import('../../../payload.config')
  return (await config).collections.map(({ slug }) => ({ slug, plural: pluralOf(slug) }))
}

/** As Payload names it: a word that is its own plural gets `all` in front. */
function pluralOf(slug: string): string {
  const { singular, plural } = formatNames(slug)
  return singular === plural ? `all${singular}` : plural
}
