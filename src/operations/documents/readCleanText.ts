import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import type { DocumentProjection, EditionContent } from '../../../plugins/digest'
import { onlyEntry, toDocument, writeText } from '../../../plugins/digest/exports/paper'
import type { Issue } from '../../payload-types'
import { textsIn } from '../../translations'
import { OperationError } from '../OperationError'
import { composeProof } from './composeProof'
import { readIssue } from './readIssue'

/**
 * The text of an issue or of one entry for pasting into another system. Made at once: no page is set for it.
 *
 * @throws OperationError `issue.notFound`, `issue.notSigned`, `issue.noSuchEntry`
 */
export async function readCleanText(
  req: PayloadRequest,
  id: string,
  projection: DocumentProjection,
  entry: number | null,
): Promise<string> {
  const issue = await readIssue(req, id)
  const content =
    projection === 'proof' ? await composeProof(req, issue) : await readEdition(req, issue, projection)
  const chosen = entry === null ? content : onlyEntry(content, entry)
  if (!chosen) throw new OperationError('issue.noSuchEntry', 404, { position: entry ?? 0 })
  return writeText(toDocument(chosen, textsIn('zh').paper.words, { proof: projection === 'proof' }))
}

async function readEdition(
  req: PayloadRequest,
  issue: Issue,
  projection: DocumentProjection,
): Promise<EditionContent> {
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`select content from editions where issue_id = ${issue.id} and projection = ${projection}`)
  if (!rows[0]) throw new OperationError('issue.notSigned', 409)
  return rows[0].content as EditionContent
}
