import type { GateCheck } from '../../../plugins/review-workflow'
import type { Issue } from '../../payload-types'
import { problemsOf } from './problemsOf'
import { readEntries } from './readEntries'

/**
 * The gate of an issue's steps: everything it is made of is approved, unchanged, and in no other issue of
 * the series (I2). Asked in a fixed number of queries, whatever the number of entries.
 */
export const checkBundle: GateCheck = async ({ req, document }) => {
  const issue = document as unknown as Issue
  const problems = await problemsOf(req, issue, await readEntries(req, issue, false))
  if (problems.length === 0) return { passed: true }
  return {
    passed: false,
    text_zh: problems.map(({ zh }) => zh).join(''),
    text_en: problems.map(({ en }) => en).join(' '),
  }
}
