type Accepted = {
  extension: string
  mime: string
  /** What the bytes say; absent for formats without a signature. */ detected?: string
}

/** What may be attached. Everything a browser could run (HTML, SVG, XML) is missing on purpose. */
const accepted: readonly Accepted[] = [
  { extension: 'pdf', mime: 'application/pdf', detected: 'application/pdf' },
  {
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    detected: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  {
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    detected: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { extension: 'doc', mime: 'application/msword', detected: 'application/x-cfb' },
  { extension: 'xls', mime: 'application/vnd.ms-excel', detected: 'application/x-cfb' },
  { extension: 'jpg', mime: 'image/jpeg', detected: 'image/jpeg' },
  { extension: 'png', mime: 'image/png', detected: 'image/png' },
  { extension: 'txt', mime: 'text/plain' },
]

/** 10 MiB: enough for a scanned letter, small enough for a phone's connection. */
export const maxFileBytes = 10 * 1024 * 1024
export const maxFiles = 5

/** For the `accept` attribute of a file input. */
export const acceptAttribute = accepted.map(({ extension }) => `.${extension}`).join(',')

/**
 * The type a file is stored as, or null when it is not accepted: its content must be what its name says.
 *
 * @param name as sent; only its extension counts
 * @param detected MIME type found in the bytes, undefined when they carry no signature
 */
export function acceptedType(
  name: string,
  detected: string | undefined,
): { extension: string; mime: string } | null {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase()
  const wanted = extension === 'jpeg' ? 'jpg' : extension
  const type = accepted.find((candidate) => candidate.extension === wanted)
  return type && type.detected === detected ? { extension: type.extension, mime: type.mime } : null
}
