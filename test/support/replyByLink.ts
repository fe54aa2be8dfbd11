import type { PayloadRequest } from 'payload'
import { actOnDuty } from '../../src/operations/handling/actOnDuty'
import type { ActResult, ReplyInput } from '../../src/operations/handling/types'

/** A department answers through the link of its mail. */
export const replyByLink = ({
  req,
  token,
  rev,
  input,
  files,
}: {
  req: PayloadRequest
  token: string
  rev: number
  input: ReplyInput
  files: string[]
}): Promise<ActResult> => actOnDuty(req, { token }, { act: 'reply', rev, input: { ...input, files } })
