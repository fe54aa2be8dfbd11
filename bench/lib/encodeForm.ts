import { randomUUID } from 'node:crypto'

/** Fields as a browser's multipart form, with the nameless file that an empty file input sends. */
export function encodeForm(fields: [string, string][]): { body: string; type: string } {
  const boundary = `----bench${randomUUID()}`
  const parts = fields.map(
    ([name, value]) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`,
  )
  const noFile =
    'Content-Disposition: form-data; name="files"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n'
  const body = [...parts, noFile].map((part) => `--${boundary}\r\n${part}\r\n`).join('')
  return { body: `${body}--${boundary}--\r\n`, type: `multipart/form-data; boundary=${boundary}` }
}
