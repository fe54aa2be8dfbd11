import type { Approval } from '../types'

/** The steps that approvals were given at, each once. */
export const stepsOf = (approvals: Approval[]): string[] => [...new Set(approvals.map(({ step }) => step))]
