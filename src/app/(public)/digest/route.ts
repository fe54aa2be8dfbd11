import { answerOnDemand } from '../../../server/site/answer/answerOnDemand'

/** Where its file is not there yet: the same bytes, from the database. */
export const GET = answerOnDemand
