import type { HostileFile } from './files'

/** How a body is spoiled on its way, after it was made well. */
export type Damage =
  | { kind: 'cut'; at: number }
  | { kind: 'noise'; at: number; bytes: number[] }
  | { kind: 'otherBoundary' }
  | { kind: 'noBoundary' }
  | { kind: 'noEnd' }
  | { kind: 'length'; says: string }
  | { kind: 'type'; says: string }

/** One request, as plain data: small enough to be read when it is the one that fails. */
export type Recipe = {
  as: 'json' | 'urlencoded' | 'multipart'
  /** A browser's form wants a page, a program wants JSON. */
  wantsPage: boolean
  /** The form: names with text; for JSON the text is that of a JSON value. */
  fields: [string, string][]
  files: readonly HostileFile[]
  /** Repeats one field so often. */
  flood?: { name: string; times: number }
  handedOut: 'genuine' | 'forged' | 'tooFast' | 'never'
  /** What stands in the field for the proof of work; empty for none. */
  proof: string
  signedIn: boolean
  headers: Record<string, string>
  damage: Damage | null
}
