import { randomBytes } from 'node:crypto'

/** An id for a row of an issue, as Payload makes them. */
export const newRowId = (): string => randomBytes(12).toString('hex')
