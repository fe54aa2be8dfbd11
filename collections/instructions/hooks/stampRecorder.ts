import type { CollectionBeforeChangeHook } from 'payload'
import type { Instruction } from '../../../src/payload-types'
import { viewerOf } from '../../shared/access'

/** Who recorded an instruction is who was signed in. */
export const stampRecorder: CollectionBeforeChangeHook<Instruction> = ({ data, operation, req }) => {
  const viewer = viewerOf(req)
  return operation === 'create' && viewer ? { ...data, recordedBy: viewer.id } : data
}
