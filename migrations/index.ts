import * as migration_20261122_150000_initial from './20261122_150000_initial'
import * as migration_20261122_160000_guards from './20261122_160000_guards'
import * as migration_20261122_180000_review_orders from './20261122_180000_review_orders'
import * as migration_20261122_190000_guards from './20261122_190000_guards'
import * as migration_20261122_205806_members from './20261122_205806_members'
import * as migration_20261122_211000_guards from './20261122_211000_guards'
import * as migration_20261123_001651_digest from './20261123_001651_digest'
import * as migration_20261123_010513_guards from './20261123_010513_guards'
import * as migration_20261123_034528_departments from './20261123_034528_departments'
import * as migration_20261123_042500_guards from './20261123_042500_guards'
import * as migration_20261123_091351_mail_indexes from './20261123_091351_mail_indexes'
import * as migration_20261123_091423_guards from './20261123_091423_guards'

export const migrations = [
  { up: migration_20261122_150000_initial.up, down: migration_20261122_150000_initial.down, name: '20261122_150000_initial' },
  { up: migration_20261122_160000_guards.up, down: migration_20261122_160000_guards.down, name: '20261122_160000_guards' },
  { up: migration_20261122_180000_review_orders.up, down: migration_20261122_180000_review_orders.down, name: '20261122_180000_review_orders' },
  { up: migration_20261122_190000_guards.up, down: migration_20261122_190000_guards.down, name: '20261122_190000_guards' },
  { up: migration_20261122_205806_members.up, down: migration_20261122_205806_members.down, name: '20261122_205806_members' },
  { up: migration_20261122_211000_guards.up, down: migration_20261122_211000_guards.down, name: '20261122_211000_guards' },
  { up: migration_20261123_001651_digest.up, down: migration_20261123_001651_digest.down, name: '20261123_001651_digest' },
  { up: migration_20261123_010513_guards.up, down: migration_20261123_010513_guards.down, name: '20261123_010513_guards' },
  { up: migration_20261123_034528_departments.up, down: migration_20261123_034528_departments.down, name: '20261123_034528_departments' },
  { up: migration_20261123_042500_guards.up, down: migration_20261123_042500_guards.down, name: '20261123_042500_guards' },
  { up: migration_20261123_091351_mail_indexes.up, down: migration_20261123_091351_mail_indexes.down, name: '20261123_091351_mail_indexes' },
  { up: migration_20261123_091423_guards.up, down: migration_20261123_091423_guards.down, name: '20261123_091423_guards' },
]
