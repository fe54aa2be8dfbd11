import { dutyMoves, openStates } from '../../../plugins/handling'
import type { Check } from './types'

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ')
const moving = quoted(Object.keys(dutyMoves))
const stateAfter = Object.entries(dutyMoves)
  .map(([act, { to }]) => `when '${act}' then '${to}'`)
  .join(' ')
/** The state that an act leaves a duty in. */
const leftIn = (act: string): string => `case ${act} ${stateAfter} end`
const lastMove = `
  select distinct on (assignment_id) assignment_id, act::text as act
  from duty_events where act::text in (${moving}) order by assignment_id, number desc`

/** A department's clock runs from dispatch; what happens to a duty is in its journal; an arbiter decides. */
export const I9: Check[] = [
  {
    id: 'I9',
    promise: 'every duty has its clock from the moment of dispatch, to the end of a day',
    violations: `
      select a.id from assignments a
      left join duty_events e on e.assignment_id = a.id and e.number = 1 and e.act = 'dispatch'
      where e.id is null or e.at <> a.dispatched_at or a.due_at <= a.dispatched_at
        or (a.due_at at time zone 'Asia/Shanghai')::time <> '23:59:59'`,
  },
  {
    id: 'I9',
    promise: 'the journal of a duty has no gap',
    violations: `
      select assignment_id from duty_events group by assignment_id
      having min(number) <> 1 or max(number) <> count(*) or count(distinct number) <> count(*)`,
  },
  {
    id: 'I9',
    promise: 'a duty moved once for every move in its journal',
    violations: `
      select a.id, a.rev from assignments a
      left join duty_events e on e.assignment_id = a.id and e.act::text in (${moving})
      group by a.id having count(e.id) <> a.rev`,
  },
  {
    id: 'I9',
    promise: 'a duty is where the last move of its journal left it',
    violations: `
      select a.id, a.state from assignments a left join (${lastMove}) e on e.assignment_id = a.id
      where a.state::text <> coalesce(${leftIn('e.act')}, 'dispatched')`,
  },
  {
    id: 'I9',
    promise: 'the deadline that counts is the last one its journal names',
    violations: `
      select a.id, a.due_at, e.due_after from assignments a join (
        select distinct on (assignment_id) assignment_id, due_after from duty_events
        where due_after is not null order by assignment_id, number desc) e on e.assignment_id = a.id
      where e.due_after <> a.due_at`,
  },
  {
    id: 'I9',
    promise: 'a clock stands while a question to the office is open, and only then',
    violations: `
      select a.id from assignments a left join (
        select distinct on (assignment_id) assignment_id, act from duty_events
        where act in ('ask', 'answer', 'reply', 'opinion', 'grantReturn', 'cancel', 'redo', 'reopen')
        order by assignment_id, number desc) e on e.assignment_id = a.id
      where (a.paused_at is not null) <> (coalesce(e.act::text, '') = 'ask')`,
  },
  {
    id: 'I9',
    promise: 'a duty is asked to be returned once, and that is decided while it waits',
    violations: `
      select a.id from assignments a
      where (select count(*) from duty_events e where e.assignment_id = a.id and e.act = 'requestReturn') > 1
        or (a.state = 'returnRequested') <> exists (
          select from duty_requests r where r.assignment_id = a.id and r.kind = 'return' and r.state = 'open')`,
  },
  {
    id: 'I9',
    promise: 'every answer and every opinion in the journal is kept as it came',
    violations: `
      select a.id from assignments a where
        (select count(*) from feedback f where f.assignment_id = a.id and f.kind in ('departmentReply', 'coOpinion'))
        <> (select count(*) from duty_events e where e.assignment_id = a.id and e.act in ('reply', 'opinion'))`,
  },
  {
    id: 'I9',
    promise: 'a duty is accepted by a verdict, and by one only for every time it was accepted',
    violations: `
      select a.id from assignments a where
        (select count(*) from feedback f where f.assignment_id = a.id and f.verdict = 'accept')
        <> (select count(*) from duty_events e where e.assignment_id = a.id and e.act = 'accept')`,
  },
  {
    id: 'I9',
    promise: 'a real answer stops the reminders',
    violations: `
      select n.id from duty_events n cross join lateral (
        select ${leftIn('e.act::text')} as state from duty_events e
        where e.assignment_id = n.assignment_id and e.number < n.number and e.act::text in (${moving})
        order by e.number desc limit 1) before
      where n.act = 'notice' and before.state not in (${quoted(openStates)})`,
  },
  {
    id: 'I9',
    promise: 'what is promised has a day on which it is looked at again',
    violations: `select id from assignments where implementation = 'promised' and promised_at is null`,
  },
  {
    id: 'I9',
    promise:
      'an author speaks once of every accepted answer, and sends a duty back by saying that it is not solved',
    violations: `
      select a.id from assignments a
      left join feedback f on f.assignment_id = a.id and f.kind = 'authorRating'
      left join feedback v on v.assignment_id = a.id and v.verdict = 'accept'
      group by a.id
      having count(distinct f.id) > count(distinct v.id)
        or (a.reopened_at is not null and count(distinct f.id) filter (where f.solved = 'no') = 0)`,
  },
]
