import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TYPESCRIPT } from '../../src/server/services/typescript'

type Generated = { types: string; importMap: string; changes: string[] }

/**
 * Generates everything anew, beside what is kept: in a process of its own, as the command does, and to a
 * folder of its own, so that nothing of the project is touched.
 */
describe('what is generated', () => {
  let folder: string
  let fresh: Generated

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'generated-'))
    const output = path.join(folder, 'generated.json')
    const { status, stderr } = spawnSync(
      process.execPath,
      [...TYPESCRIPT, 'test/support/generate.ts', output],
      {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
          PAYLOAD_SECRET: 'only-for-generating-0000000000000000',
          PUBLIC_URL: 'http://localhost:3000',
          PAYLOAD_DISABLE_CONNECT: 'true',
        },
        encoding: 'utf8',
        timeout: 110_000,
      },
    )
    if (status !== 0) throw new Error(stderr)
    fresh = JSON.parse(readFileSync(output, 'utf8')) as Generated
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are the types of the config as it is: else run `npm run generate`', () => {
    expect(fresh.types).toBe(readFileSync('src/payload-types.ts', 'utf8'))
  })

  it('is the import map of the config as it is: else run `npm run generate`', () => {
    expect(fresh.importMap).toBe(readFileSync('src/app/(payload)/admin/importMap.js', 'utf8'))
  })

  it('is the schema of the newest migration: else run `npm run migrate:create NAME`', () => {
    expect(fresh.changes).toEqual([])
  })
})
