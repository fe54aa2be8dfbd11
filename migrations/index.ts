import * as initial from './20261122_150000_initial'
import * as guards from './20261122_160000_guards'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261122_150000_initial' },
  { up: guards.up, down: guards.down, name: '20261122_160000_guards' },
]
