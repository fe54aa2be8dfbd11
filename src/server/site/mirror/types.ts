export const encodings = ['br', 'gz', 'identity'] as const

/** How a body is kept and sent. */
export type Encoding = (typeof encodings)[number]

/** A file of the published site as this process knows it; its bodies lie in the folder. */
export type MirroredFile = {
  path: string
  type: string
  etag: string
  immutable: boolean
  /** SHA-256 of each body that is kept: what is read back must be what was written. */
  hashes: Partial<Record<Encoding, string>>
}

export type MirrorLogger = {
  info(fields: { msg: string; err?: unknown }): void
  warn(fields: { msg: string; err?: unknown }): void
}
