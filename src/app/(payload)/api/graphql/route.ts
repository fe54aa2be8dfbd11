import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { localeOfRequest } from '../../../../server/submission/localeOfRequest'
import { textsIn } from '../../../../translations'

const answer = GRAPHQL_POST(config)

/** Payload's handler, which takes a body cut short for a failure of the server. */
export async function POST(request: Request): Promise<Response> {
  return (await isReadable(request)) ? answer(request) : refuse(request)
}

export const OPTIONS = REST_OPTIONS(config)

const isReadable = (request: Request): Promise<boolean> =>
  request
    .clone()
    .json()
    .then(
      () => true,
      () => false,
    )

function refuse(request: Request): Response {
  const code = 'request.invalid'
  const message = textsIn(localeOfRequest(request)).errors[code]
  return Response.json({ error: { code, message, details: {} } }, { status: 400 })
}
