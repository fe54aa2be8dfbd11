export type BodyLimits = {
  /** Bytes of a whole request, files included. Default 60 MiB. */
  bodyBytes: number
  /** Characters of all texts of a request together. Default 400,000. */
  textChars: number
  /** Values of a request (fields of a form, leaves of a JSON document). Default 500. */
  fields: number
  /** Files of a request. Default 20; how many are accepted is the application's matter. */
  files: number
  /** How deep names or JSON may nest. Default 6. */
  depth: number
}

export const defaultLimits: BodyLimits = {
  bodyBytes: 60 * 1024 * 1024,
  textChars: 400_000,
  fields: 500,
  files: 20,
  depth: 6,
}
