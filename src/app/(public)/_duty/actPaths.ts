import type { DepartmentAct } from '../../../operations/handling/types'

/** The acts that have a form of their own, by the last part of its address. */
export const formPaths = {
  reply: 'reply',
  opinion: 'opinion',
  return: 'requestReturn',
  extension: 'requestExtension',
  question: 'ask',
  contact: 'replaceContact',
  progress: 'progress',
} as const satisfies Record<string, DepartmentAct>

/** The acts that are one press. */
export const pressPaths = {
  acknowledge: 'acknowledge',
  withdraw: 'withdrawReturn',
} as const satisfies Record<string, DepartmentAct>

export type FormPath = keyof typeof formPaths

export const isFormPath = (path: string): path is FormPath => Object.hasOwn(formPaths, path)

/** The act that a form posts, or null for an address that is none. */
export function actAt(path: string): DepartmentAct | null {
  if (isFormPath(path)) return formPaths[path]
  return path === 'acknowledge' || path === 'withdraw' ? pressPaths[path] : null
}

/** Where the form of an act is. */
export const pathOf: Record<DepartmentAct, string> = {
  reply: 'reply',
  opinion: 'opinion',
  requestReturn: 'return',
  requestExtension: 'extension',
  ask: 'question',
  replaceContact: 'contact',
  progress: 'progress',
  acknowledge: 'acknowledge',
  withdrawReturn: 'withdraw',
}
