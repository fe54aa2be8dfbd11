import type { Problem } from './check/types'

/** Whether a definition with these problems may become a version: warnings are the office's own affair. */
export const isSavable = (problems: readonly Problem[]): boolean =>
  problems.every(({ level }) => level !== 'error')
