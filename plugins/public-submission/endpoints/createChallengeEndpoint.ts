import { type Endpoint } from 'payload'
import { newChallenge } from '../proof/proof'
import { type SubmissionSettings } from '../sanitizeOptions'
import { settingsOf } from '../store/settings'
import { spendAttempt } from '../store/spendAttempt'
import { answering } from './answering'
import { json } from './json'

/** `GET /api/submissions/challenge`: work for the sender's machine, to be sent back solved in the field `proof`. */
export const createChallengeEndpoint = ({ path }: SubmissionSettings): Endpoint => ({
  path: `${path}/challenge`,
  method: 'get',
  handler: answering(async (req) => {
    await spendAttempt(req, 'challenge')
    return json(await newChallenge(req.payload.secret, settingsOf(req.payload).proof))
  }),
})
