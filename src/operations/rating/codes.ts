import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import { env } from '../../server/env'

/** How long a code works, in minutes; how often it may be tried; how soon another is sent; how many a day. */
export const codeRules = { minutes: 10, tries: 5, apartSeconds: 60, mostADay: 5 } as const

/** Six digits nobody can foresee. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/** What is kept of a code: useless without the installation's secret, and for any other duty. */
export const hashOf = (assignment: string, code: string): string =>
  createHmac('sha256', `${env.secret}:rating`).update(`${assignment}:${code}`).digest('base64url')

/** Whether a typed code is the one whose hash is kept; takes as long whatever is typed. */
export function isCode(assignment: string, typed: string, hash: string): boolean {
  // Full-width digits and spaces are what phones and mails make of a code.
  const code = typed.normalize('NFKC').replace(/\s/g, '')
  const [found, kept] = [Buffer.from(hashOf(assignment, code)), Buffer.from(hash)]
  return found.length === kept.length && timingSafeEqual(found, kept)
}
