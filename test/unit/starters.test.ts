import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TYPESCRIPT } from '../../src/server/services/typescript'

/** ADR 26: without the condition, about one start of twelve on a busy machine ends before its first line. */
describe('whatever loads the application', () => {
  it('finds the editor’s library in a build that waits for nothing', () => {
    // Vitest names a condition of its own.
    expect(import.meta.resolve('lexical')).toMatch(/\.dev\.mjs$/)
    const program = "console.log(import.meta.resolve('lexical'))"
    const said = execFileSync(process.execPath, [...TYPESCRIPT, '--input-type=module', '-e', program])
    expect(said.toString()).toMatch(/\.prod\.mjs\n$/)
  })

  it('is started with the one list of arguments', () => {
    const sources = execFileSync('git', ['ls-files', '*.ts', '*.mjs', 'package.json'], { encoding: 'utf8' })
    const loader = /--import['" ,=]+tsx/g
    const condition = /--conditions=production --import tsx/g
    const lacking = sources
      .split('\n')
      .filter((file) => file !== '' && !file.endsWith('src/server/services/typescript.ts'))
      .filter((file) => !file.startsWith('test/unit/starters'))
      .filter((file) => {
        const text = readFileSync(file, 'utf8')
        return (text.match(loader)?.length ?? 0) > (text.match(condition)?.length ?? 0)
      })
    expect(lacking).toEqual([])
  })
})
