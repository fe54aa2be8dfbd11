import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { root } from '../paths.mjs'

/** `failures` names what failed and says why in its first line, to be read at the end of a long run. */
export type Counts = { passed: number; failed: number; failures: string[] }

const reportSchema = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})

/**
 * Counts from vitest's JSON report. A file that failed without a failed test of its own (it could not
 * be loaded, a hook threw) counts as one failure, and so does a run that failed otherwise.
 */
export function readVitestReport(file: string, exitCode: number | string): Counts {
  const report = parse(file)
  if (!report) return { passed: 0, failed: 1, failures: [`${path.basename(file)}: no report was written`] }
  const failures = report.testResults.filter((result) => result.status === 'failed').flatMap(failuresOf)
  if (failures.length === 0 && exitCode !== 0) failures.push(`vitest ended with ${exitCode}`)
  return { passed: report.numPassedTests, failed: failures.length, failures }
}

function failuresOf(result: Report['testResults'][number]): string[] {
  const where = path.relative(root, result.name)
  const failed = result.assertionResults.filter((test) => test.status === 'failed')
  if (failed.length === 0) return [`${where}\n    ${firstLine(result.message)}`]
  return failed.map((test) => `${where} › ${test.fullName}\n    ${firstLine(test.failureMessages?.[0])}`)
}

const firstLine = (message = ''): string => message.trim().split('\n', 1)[0]?.slice(0, 300) ?? ''

type Report = z.infer<typeof reportSchema>

function parse(file: string): Report | undefined {
  try {
    return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
