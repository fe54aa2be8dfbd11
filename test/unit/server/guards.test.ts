import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { guardsSql } from '../../../src/server/guards'

// A changed trigger without a migration would guard new installations only.
it('the newest guards migration says what the plugins say (else: npm run migrate:guards)', () => {
  const newest = readdirSync('migrations')
    .filter((file) => file.endsWith('_guards.sql'))
    .sort()
    .at(-1)
  expect(readFileSync(`migrations/${newest}`, 'utf8')).toBe(guardsSql())
})
