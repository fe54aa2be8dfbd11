import * as migration_20261122_150000_initial from './20261122_150000_initial'
import * as migration_20261122_160000_guards from './20261122_160000_guards'
import * as migration_20261122_180000_review_orders from './20261122_180000_review_orders'
import * as migration_20261122_190000_guards from './20261122_190000_guards'
import * as migration_20261122_205806_members from './20261122_205806_members'
import * as migration_20261122_211000_guards from './20261122_211000_guards'
import * as migration_20261123_001651_digest from './20261123_001651_digest'
import * as migration_20261123_010513_guards from './20261123_010513_guards'

export const migrations = [
  { up: migration_20261122_150000_initial.up, down: migration_20261122_150000_initial.down, name: '20261122_150000_initial' },
  { up: migration_20261122_160000_guards.up, down: migration_20261122_160000_guards.down, name: '20261122_160000_guards' },
  { up: migration_20261122_180000_review_orders.up, down: migration_20261122_180000_review_orders.down, name: '20261122_180000_review_orders' },
  { up: migration_20261122_190000_guards.up, down: migration_20261122_190000_guards.down, name: '20261122_190000_guards' },
  { up: migration_20261122_205806_members.up, down: migration_20261122_205806_members.down, name: '20261122_205806_members' },
  { up: migration_20261122_211000_guards.up, down: migration_20261122_211000_guards.down, name: '20261122_211000_guards' },
  { up: migration_20261123_001651_digest.up, down: migration_20261123_001651_digest.down, name: '20261123_001651_digest' },
  { up: migration_20261123_010513_guards.up, down: migration_20261123_010513_guards.down, name: '20261123_010513_guards' },
]
