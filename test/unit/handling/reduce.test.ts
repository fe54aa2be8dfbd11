import { describe, expect, it } from 'vitest'
import {
  dutyMoves,
  dutyStates,
  handlingSchemaSql,
  reduceDuty,
  type DutyEvent,
  type DutyState,
} from '../../../plugins/handling'

const events = Object.keys(dutyMoves) as DutyEvent[]
const moves: Record<DutyState, Partial<Record<DutyEvent, DutyState>>> = {
  dispatched: { reply: 'replied' },
  replied: { accept: 'accepted', redo: 'redo' },
  redo: { reply: 'replied' },
  accepted: { reopen: 'redo' },
}

describe('a duty', () => {
  it.each(dutyStates.flatMap((state) => events.map((event) => [state, event] as const)))(
    '%s, %s',
    (state, event) => {
      expect(reduceDuty(state, event)).toBe(moves[state][event] ?? null)
    },
  )

  it('is reopened once: its stamp is asked for and kept', () => {
    const sql = handlingSchemaSql('duties', 'replies')
    expect(dutyMoves.reopen.once).toBe('reopened_at')
    expect(sql).toContain('old.reopened_at is not null or new.reopened_at is null')
    expect(sql).toContain('new.reopened_at is distinct from old.reopened_at')
  })

  it('knows the same moves in PostgreSQL', () => {
    const sql = handlingSchemaSql('duties', 'replies')
    const inSql = [...sql.matchAll(/'(\w+)>(\w+)'/g)].map(([, from, to]) => `${from}>${to}`)
    const expected = dutyStates.flatMap((from) => Object.values(moves[from]).map((to) => `${from}>${to}`))
    // A move that happens once is guarded a second time, so it is named twice.
    expect([...new Set(inSql)].sort()).toEqual(expected.sort())
  })
})
