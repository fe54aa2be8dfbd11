export type FormReading = { ok: true; form: FormData } | { ok: false; status: 400 | 413 | 415 }

const mebibyte = 1024 * 1024
/** Five files of 10 MiB and the text around them. Beyond it reading stops. */
const maxBodyBytes = 60 * mebibyte

/** The posted form, read with a bound on its size whatever `Content-Length` says. */
export async function readForm(request: Request): Promise<FormReading> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type))
    return { ok: false, status: 415 }
  if (Number(request.headers.get('content-length') ?? 0) > maxBodyBytes) return { ok: false, status: 413 }
  const counter = countBytes()
  try {
    const body = request.body?.pipeThrough(counter.stream)
    return { ok: true, form: await new Response(body, { headers: { 'Content-Type': type } }).formData() }
  } catch {
    return { ok: false, status: counter.exceeded() ? 413 : 400 }
  }
}

function countBytes() {
  let bytes = 0
  const stream = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes > maxBodyBytes) controller.error(new Error('body too large'))
      else controller.enqueue(chunk)
    },
  })
  return { stream, exceeded: () => bytes > maxBodyBytes }
}
