/**
 * Stores scans one after the other; never throws.
 *
 * @returns their ids, or the name of the first that was not taken
 */
export async function uploadScans(
  apiRoute: string,
  files: readonly File[],
): Promise<{ ok: true; ids: string[] } | { ok: false; name: string }> {
  const ids: string[] = []
  for (const file of files) {
    const id = await upload(apiRoute, file)
    if (!id) return { ok: false, name: file.name }
    ids.push(id)
  }
  return { ok: true, ids }
}

async function upload(apiRoute: string, file: File): Promise<string | null> {
  const form = new FormData()
  form.append('file', file)
  form.append('_payload', '{}')
  try {
    const response = await fetch(`${apiRoute}/attachments`, {
      method: 'POST',
      credentials: 'include',
      body: form,
    })
    const answer: unknown = await response.json()
    const doc: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'doc') : null
    const id: unknown = typeof doc === 'object' && doc !== null ? Reflect.get(doc, 'id') : null
    return response.ok && typeof id === 'string' ? id : null
  } catch {
    return null
  }
}
