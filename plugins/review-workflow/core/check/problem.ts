import type { Localised } from '../types'
import type { Problem, ProblemCode } from './types'

type Context = Record<string, string | number>

export const error = (path: string, code: ProblemCode, context?: Context): Problem =>
  problem('error', path, code, context)

export const warning = (path: string, code: ProblemCode, context?: Context): Problem =>
  problem('warning', path, code, context)

/** A label as the context of a problem carries it. */
export const named = (name: string, { zh, en }: Localised): Record<string, string> => ({
  [`${name}_zh`]: zh,
  [`${name}_en`]: en.trim() === '' ? zh : en,
})

function problem(level: Problem['level'], path: string, code: ProblemCode, context?: Context): Problem {
  if (!context) return { path, code, level }
  const words = Object.entries(context).map(([key, value]) => [key, String(value)] as const)
  return { path, code, level, context: Object.fromEntries(words) }
}
