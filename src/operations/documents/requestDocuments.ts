import type { PayloadRequest } from 'payload'
import { holds, idOf, viewerOf } from '../../../collections/shared/access'
import {
  queueDocuments,
  type DocumentKind,
  type DocumentProjection,
  type EditionContent,
} from '../../../plugins/digest'
import { inTransaction, sql, type requireTx } from '../../../plugins/review-workflow'
import { mayAct } from '../../domain/mayAct'
import type { Issue } from '../../payload-types'
import { OperationError } from '../OperationError'
import { composeProof } from './composeProof'
import { readIssue } from './readIssue'

export type DocumentsRequest = {
  projection: DocumentProjection
  kinds: DocumentKind[]
  /** Position of one entry to be printed alone, as it is counted in this projection. */
  entry?: number | null
}

/**
 * Asks for documents of an issue: of a signed edition, again too; or of the draft as it stands. What is on
 * its way already is not asked for twice.
 *
 * @returns how many are new on their way
 * @throws OperationError `issue.notFound`, `issue.notSigned`, `issue.alreadySigned`, `issue.noSuchEntry`
 */
export async function requestDocuments(
  req: PayloadRequest,
  id: string,
  { projection, kinds, entry = null }: DocumentsRequest,
): Promise<{ asked: number }> {
  if (!holds(viewerOf(req), ...mayAct.print)) throw new OperationError('issue.notFound', 404)
  return inTransaction(req, async (tx) => {
    const issue = await readIssue(req, id)
    const content = projection === 'proof' ? await draftOf(req, issue) : undefined
    await assertThere(tx, issue, projection, entry, content)
    const organisation = idOf(issue.organisation) ?? ''
    const asked = await queueDocuments(tx, {
      issue: issue.id,
      organisation,
      projections: [projection],
      kinds: [...new Set(kinds)],
      entry,
      ...(content ? { content } : {}),
    })
    return { asked }
  })
}

/** Once it is signed there is nothing to prove: whatever is printed then is the edition. */
async function draftOf(req: PayloadRequest, issue: Issue): Promise<EditionContent> {
  if (issue.signedAt) throw new OperationError('issue.alreadySigned', 409)
  return composeProof(req, issue)
}

async function assertThere(
  tx: Awaited<ReturnType<typeof requireTx>>,
  issue: Issue,
  projection: DocumentProjection,
  entry: number | null,
  content: EditionContent | undefined,
): Promise<void> {
  const positions =
    content?.entries.map(({ position }) => position) ?? (await signedPositions(tx, issue, projection))
  if (entry !== null && !positions.includes(entry))
    throw new OperationError('issue.noSuchEntry', 404, { position: entry })
}

async function signedPositions(
  tx: Awaited<ReturnType<typeof requireTx>>,
  issue: Issue,
  projection: DocumentProjection,
): Promise<number[]> {
  const { rows } = await tx.execute(sql`
    select jsonb_path_query_array(content, '$.entries[*].position') as positions from editions
    where issue_id = ${issue.id} and projection = ${projection}`)
  const positions = rows[0]?.positions
  if (!Array.isArray(positions)) throw new OperationError('issue.notSigned', 409)
  return positions.map(Number)
}
