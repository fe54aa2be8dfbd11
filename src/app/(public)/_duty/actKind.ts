import type { DepartmentAct } from '../../../operations/handling/types'

/** Kept answers of one act's form are never shown by another. */
export const actKind = (act: DepartmentAct): string => `duty:${act}`
