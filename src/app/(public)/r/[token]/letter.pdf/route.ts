import { readLinkLetter } from '../../../../../operations/letters/readLinkLetter'
import { openRequest } from '../../../../../server/http/openRequest'
import { privateFile } from '../../../../../server/http/privateFile'

/** The dispatch letter of the duty a link belongs to; the link's headers keep it out of caches and indexes. */
export async function GET(_: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { req } = await openRequest()
  const letter = await readLinkLetter(req, (await params).token)
  return letter ? privateFile(letter) : new Response(null, { status: 404 })
}
