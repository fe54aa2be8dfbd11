import * as migration_20261122_150000_initial from './20261122_150000_initial'
import * as migration_20261122_160000_guards from './20261122_160000_guards'

export const migrations = [
  { up: migration_20261122_150000_initial.up, down: migration_20261122_150000_initial.down, name: '20261122_150000_initial' },
  { up: migration_20261122_160000_guards.up, down: migration_20261122_160000_guards.down, name: '20261122_160000_guards' },
]
