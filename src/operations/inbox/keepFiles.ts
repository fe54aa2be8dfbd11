import type { PayloadRequest } from 'payload'
import type { MailFile, RefusedFile } from '../../../plugins/department-mail/exports/inbound'
import { storeFiles } from '../storeFiles'

/**
 * Keeps what may be kept of a mail's files, each judged by itself: one refused file must not cost the others.
 * What is refused stays in the mail's bytes.
 */
export async function keepFiles(
  req: PayloadRequest,
  { organisation, files }: { organisation: string | null; files: readonly MailFile[] },
): Promise<{ ids: string[]; refused: RefusedFile[] }> {
  const ids: string[] = []
  const refused: RefusedFile[] = []
  for (const { name, mimeType, content } of files) {
    const file = new File([new Uint8Array(content)], name, { type: mimeType })
    const stored = await storeFiles({ req, files: [file], kept: ids.length, organisation })
    if (stored.ok) ids.push(...stored.ids)
    else refused.push({ name, why: stored.issues[0]?.code ?? 'fileType' })
  }
  return { ids, refused }
}
