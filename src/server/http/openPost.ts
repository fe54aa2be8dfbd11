import { isSameOrigin } from './isSameOrigin'
import { readForm } from './readForm'
import { refusePost } from './refusePost'

type OpenPost = { ok: true; form: FormData } | { ok: false; response: Response }

/** What every posted form passes first: it came from our own page, and it is a form of bounded size. */
export async function openPost(
  request: Request,
  options: { keyedAddress?: boolean } = {},
): Promise<OpenPost> {
  if (!isSameOrigin(request, options)) return { ok: false, response: await refusePost(403) }
  const reading = await readForm(request)
  return reading.ok ? reading : { ok: false, response: await refusePost(reading.status) }
}
