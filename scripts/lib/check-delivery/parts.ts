import type { Part } from '../check/parts'
import { handlingParts } from './handling'
import { inboxParts } from './inbox'
import { sendParts } from './send'

/** What must hold between the office and the departments: out, in, and what is done meanwhile. */
export const parts: Part[] = [...handlingParts, ...sendParts, ...inboxParts]
