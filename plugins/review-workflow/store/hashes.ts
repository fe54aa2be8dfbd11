import { createHash } from 'node:crypto'
import { canonical } from '../core/canonical'
import { contentOf } from '../core/content'
import type { WorkflowDefinition } from '../core/types'

export const sha256 = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex')

/** Hash of the reviewed part of a document; two with equal hashes read the same to a reviewer. */
export const contentHash = (document: Record<string, unknown>, fields: readonly string[]): string =>
  sha256(contentOf(document, fields))

/** Identifies a definition by what it says and for whom; runs are pinned to it. */
export const definitionHash = (definition: WorkflowDefinition, scope: string | null = null): string =>
  sha256(scope === null ? definition : { definition, scope })
