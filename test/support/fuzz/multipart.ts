import { contentOf, type HostileFile } from './files'

export const boundary = '----fuzz'

const line = '\r\n'

/** A multipart body written by hand, so that names and types arrive as they are, line breaks and quotes included. */
export function multipartOf(fields: readonly [string, string][], files: readonly HostileFile[]): Buffer {
  return Buffer.concat([
    ...fields.map(([name, text]) => part(`name="${name}"`, Buffer.from(text))),
    ...files.map(({ name, type, content }) =>
      part(`name="files"; filename="${name}"${line}Content-Type: ${type}`, contentOf(content)),
    ),
    Buffer.from(`--${boundary}--${line}`),
  ])
}

const part = (head: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`--${boundary}${line}Content-Disposition: form-data; ${head}${line}${line}`),
    content,
    Buffer.from(line),
  ])
