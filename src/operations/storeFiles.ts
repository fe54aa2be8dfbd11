import type { PayloadRequest } from 'payload'
import { fileTypeFromBuffer } from 'file-type'
import { inTransaction } from '../../plugins/review-workflow'
import { acceptedType, maxFileBytes, maxFiles } from '../domain/fileTypes'
import type { Issue } from '../domain/submission'
import { receivingBody } from '../server/submission/receivingBody'

type StoreFilesArgs = {
  req: PayloadRequest
  files: File[]
  /** How many files are there already, which count towards the limit. Default 0. */
  kept?: number
  /** The body they belong to; the receiving body where nothing says more. */
  organisation?: string | null
}

type NewFile = { name: string; data: Buffer; mimetype: string; size: number }

/**
 * Stores uploaded files, all of them or none. Size, number and content (not the name alone) are checked
 * first; every problem comes back as a value of the field `files`.
 */
export async function storeFiles({
  req,
  files,
  kept = 0,
  organisation: body,
}: StoreFilesArgs): Promise<{ ok: true; ids: string[] } | { ok: false; issues: Issue[] }> {
  const sizes = sizeIssues(files, kept)
  if (sizes.length > 0) return { ok: false, issues: sizes }
  const inspected = await Promise.all(files.map(inspect))
  const issues = inspected.flatMap(({ issue }) => (issue ? [issue] : []))
  const organisation = body ?? (await receivingBody(req))
  if (!organisation) return { ok: false, issues: [...issues, { field: 'files', code: 'bodyMissing' }] }
  if (issues.length > 0) return { ok: false, issues }
  return {
    ok: true,
    ids: await store(
      req,
      inspected.map(({ file }) => file),
      organisation,
    ),
  }
}

function sizeIssues(files: File[], kept: number): Issue[] {
  const tooMany = files.length + kept > maxFiles
  return [
    ...(tooMany ? [problem('tooManyFiles', { max: maxFiles })] : []),
    ...files.flatMap(({ name, size }) => {
      if (size === 0) return [problem('fileEmpty', { name: shown(name) })]
      return size > maxFileBytes
        ? [problem('fileTooLarge', { name: shown(name), max: maxFileBytes / 1024 / 1024 })]
        : []
    }),
  ]
}

async function inspect(sent: File): Promise<{ file: NewFile; issue: Issue | null }> {
  const data = Buffer.from(await sent.arrayBuffer())
  const type = acceptedType(sent.name, (await fileTypeFromBuffer(data))?.mime)
  const name = shown(sent.name)
  return {
    file: { name, data, mimetype: type?.mime ?? 'application/octet-stream', size: data.byteLength },
    issue: type ? null : problem('fileType', { name }),
  }
}

async function store(req: PayloadRequest, files: NewFile[], organisation: string): Promise<string[]> {
  return inTransaction(req, async () => {
    const ids: string[] = []
    for (const file of files) {
      const { id } = await req.payload.create({
        collection: 'attachments',
        data: { organisation },
        file,
        depth: 0,
        overrideAccess: true,
        req,
      })
      ids.push(id)
    }
    return ids
  })
}

/** A name as it may be repeated to people: one line, no path, no half characters, its end kept for the extension. */
const shown = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .slice(-120) || 'file'

const problem = (code: string, context: Record<string, string | number>): Issue => ({
  field: 'files',
  code,
  context,
})
