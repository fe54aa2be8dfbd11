import type { PayloadRequest } from 'payload'
import { OperationError } from '../OperationError'
import { rateForAuthor } from './rateForAuthor'

type Args = Parameters<typeof rateForAuthor>[1]

/**
 * `rateForAuthor` for a dialog that asks for everything it needs.
 *
 * @throws OperationError request.invalid when something is missing all the same
 */
export async function takeDownRating(req: PayloadRequest, args: Args): Promise<{ sentBack: boolean }> {
  const rated = await rateForAuthor(req, args)
  if (!rated.ok) throw new OperationError('request.invalid', 422)
  return { sentBack: rated.sentBack }
}
