import type { Part } from '../check/parts'
import { compileParts } from './compile'
import { mailingParts } from './mailing'
import { paperParts } from './paper'
import { signingParts } from './signing'
import { siteParts } from './site'

/** What must hold of the digest, in the way an issue goes: compiled, signed, printed, mailed, published. */
export const parts: Part[] = [
  ...compileParts,
  ...signingParts,
  ...paperParts,
  ...mailingParts,
  { name: 'invariants', tests: { project: 'invariants', files: ['test/invariants/'] }, figures: [] },
  ...siteParts,
]
