import { createLocalReq } from 'payload'
import { readDraft, readReceipt, SUBMISSION } from '../../../../plugins/public-submission'
import type { Answer, Harness } from './harness'

/** Where a browser was sent on to. */
export const location = ({ headers }: Pick<Answer, 'headers'>): URL =>
  new URL(headers.get('location') ?? '', 'http://localhost')

/** The draft that the form is shown again with. */
export const draftAt = async ({ payload }: Harness, answer: Pick<Answer, 'headers'>) =>
  readDraft(await createLocalReq({}, payload), location(answer).searchParams.get('draft') ?? '', SUBMISSION)

/** What the page after the form shows. */
export const receiptAt = async ({ payload }: Harness, answer: Pick<Answer, 'headers'>) =>
  readReceipt(await createLocalReq({}, payload), location(answer).searchParams.get('of') ?? '')
