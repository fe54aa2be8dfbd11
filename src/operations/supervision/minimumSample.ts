import type { PayloadRequest } from 'payload'

/** From how many cases on a body wants to judge a department, unless it says otherwise. */
const usual = 5

/** From how many cases on this body gives figures. */
export async function minimumSample(req: PayloadRequest, organisation: string): Promise<number> {
  const body = await req.payload.findByID({
    collection: 'organisations',
    id: organisation,
    select: { handling: true },
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return body?.handling?.minimumSample ?? usual
}
