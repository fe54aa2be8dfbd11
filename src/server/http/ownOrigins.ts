import { env } from '../env'

/**
 * The origins whose pages may use a signed-in person's cookie. On a machine of one's own `localhost` and
 * `127.0.0.1` are the same place, so both are ours.
 */
export function ownOrigins(): string[] {
  const url = new URL(env.publicUrl)
  const origins = [url.origin]
  if (url.hostname === 'localhost') origins.push(`${url.protocol}//127.0.0.1:${url.port}`)
  return origins
}
