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
    promise: 'a duty moved once for every reply and every verdict',
    violations: `
      select a.id, a.rev from assignments a left join feedback f on f.assignment_id = a.id
      group by a.id having count(f.id) <> a.rev`,
  },
  {
    id: 'I9',
    promise: 'a duty is accepted by a verdict, and by one only',
    violations: `
      select a.id from assignments a left join feedback f on f.assignment_id = a.id and f.verdict = 'accept'
      group by a.id having count(f.id) <> case when a.state = 'accepted' then 1 else 0 end`,
  },
]
