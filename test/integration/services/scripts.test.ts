import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertSecret } from '../../../scripts/lib/office'
import { columnsOf, table } from '../../../scripts/lib/table'
import { readVitestReport } from '../../../scripts/lib/test/vitest-report'
import { en } from '../../../scripts/lib/texts/en.mjs'
import { zh } from '../../../scripts/lib/texts/zh.mjs'
import { temporaryFolder } from '../../support/services-folder'

const scripts = new URL('../../../scripts', import.meta.url).pathname

const sources = (): string[] =>
  readdirSync(scripts, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs)$/.test(name) && !name.includes('texts'))
    .map((name) => readFileSync(path.join(scripts, name), 'utf8'))

const blanks = (template: string): string[] =>
  [...template.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort()

describe('the texts of the scripts', () => {
  it('have the same keys and blanks in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh))
    for (const [key, template] of Object.entries(zh))
      expect([key, blanks(en[key] ?? '')]).toEqual([key, blanks(template)])
  })

  it('exist for every key and every problem the scripts name', () => {
    const named = sources().flatMap((source) => [
      ...[...source.matchAll(/\btext\(\s*'([\w.]+\w)'/g)].map(([, key]) => key),
      ...[...source.matchAll(/new OperatorError\('([\w.]+)'/g)].map(([, code]) => `error.${code}`),
    ])
    expect(named.filter((key) => key === undefined || !(key in zh))).toEqual([])
  })
})

describe('a secret', () => {
  it.each([
    '',
    'secret',
    'changeme',
    'YOUR_SECRET_HERE',
    'a'.repeat(64),
    'abcabcabcabcabcabcabcabcabcabcabcabc',
  ])('is refused when it is %j', (secret) => {
    expect(() => assertSecret(secret)).toThrow(expect.objectContaining({ code: 'secret.weak' }))
  })

  it('is accepted when it is long and random', () => {
    assertSecret('9f1c2b7ad0e84c55b3fa61d7780e92c4d15a6b3f')
  })
})

describe('the table of accounts', () => {
  it('aligns Chinese and Latin columns', () => {
    const lines = table([
      ['角色', 'a'],
      ['editor', 'b'],
    ]).split('\n')
    expect(lines.map((line) => columnsOf(line))).toEqual([11, 11])
  })
})

describe('the count of a test run', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>
  beforeAll(async () => {
    place = await temporaryFolder()
  })
  afterAll(() => place.remove())

  const count = async (report: unknown, exitCode: number): Promise<unknown> => {
    const file = path.join(place.folder, 'report.json')
    await writeFile(file, JSON.stringify(report))
    return readVitestReport(file, exitCode)
  }
  const file = (status: string, ...tests: string[]): unknown => ({
    name: path.join(scripts, '..', 'test/unit/some.test.ts'),
    status,
    message: 'cannot be loaded\n  at line 1',
    assertionResults: tests.map((test) => ({
      status: test,
      fullName: 'holds what it says',
      failureMessages: test === 'failed' ? ['Error: it does not\n  at line 2'] : [],
    })),
  })
  const broken = 'test/unit/some.test.ts'

  it.each([
    ['all passed', 0, [file('passed', 'passed', 'passed')], 2, { passed: 2, failed: 0, failures: [] }],
    [
      'a failed test',
      1,
      [file('failed', 'passed', 'failed')],
      1,
      { passed: 1, failed: 1, failures: [`${broken} › holds what it says\n    Error: it does not`] },
    ],
    [
      'a file that does not load',
      1,
      [file('failed')],
      0,
      { passed: 0, failed: 1, failures: [`${broken}\n    cannot be loaded`] },
    ],
    [
      'an error outside any test',
      1,
      [file('passed', 'passed')],
      1,
      { passed: 1, failed: 1, failures: ['vitest ended with 1'] },
    ],
  ])('with %s', async (_name, exitCode, testResults, numPassedTests, expected) => {
    expect(await count({ numPassedTests, testResults }, exitCode)).toEqual(expected)
  })

  it('is one failure when there is no report', () => {
    expect(readVitestReport(path.join(place.folder, 'nothing.json'), 0)).toEqual({
      passed: 0,
      failed: 1,
      failures: ['nothing.json: no report was written'],
    })
  })
})
