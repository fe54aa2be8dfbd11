import type { Check } from './types'

/** A department's clock runs from dispatch; an arbiter decides. */
export const I9: Check[] = [
  {
    id: 'I9',
    promise: 'every duty has its clock from the moment of dispatch',
    violations: `
      select id from assignments
      where due_at <= dispatched_at or dispatched_at > created_at + interval '1 minute'
        or (due_at at time zone 'Asia/Shanghai')::time <> '23:59:59'`,
  },
  {
    id: 'I9',
    promise: 'a duty moved once for every reply and every verdict, and once when its author sent it back',
    violations: `
      select a.id, a.rev from assignments a
      left join feedback f on f.assignment_id = a.id and f.kind <> 'authorRating'
      group by a.id having count(f.id) + (a.reopened_at is not null)::int <> a.rev`,
  },
  {
    id: 'I9',
    promise: 'a duty is accepted by a verdict, and by one only for every time it was accepted',
    violations: `
      select a.id from assignments a left join feedback f on f.assignment_id = a.id and f.verdict = 'accept'
      group by a.id having count(f.id) <> (a.state = 'accepted')::int + (a.reopened_at is not null)::int`,
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
