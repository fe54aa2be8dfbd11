import type { Check } from './types'

/** Both persons behind an approval: who gave it, and in whose place. */
const people = (approval: string) =>
  `array[${approval}->>'actor', coalesce(${approval}->>'onBehalfOf', ${approval}->>'actor')]`

/** Nobody approves what they wrote or submitted, nor two steps of one text unless the definition says so. */
export const I3: Check[] = [
  {
    id: 'I3',
    promise: 'no approval that counts is by an author, or in the place of one',
    violations: `
      select r.id, one->>'actor' as actor from workflow_runs r, jsonb_array_elements(r.approvals) one
      where r.status in ('inReview', 'approved') and r.authors ?| ${people('one')}`,
  },
  {
    id: 'I3',
    promise: 'whoever submitted is an author from then on',
    violations: `
      select e.run_id, e.actor_id from workflow_events e join workflow_runs r on r.id = e.run_id
      where e.action = 'submit' and not r.authors ? e.actor_id`,
  },
  {
    id: 'I3',
    promise: 'no one person stands behind the approvals of two steps',
    violations: `
      select r.id, a.one->>'actor' as actor from workflow_runs r join workflow_definitions d on d.id = r.definition_id,
        jsonb_array_elements(r.approvals) as a(one), jsonb_array_elements(r.approvals) as b(one)
      where not coalesce((d.body->>'allowSameApprover')::boolean, false)
        and a.one->>'step' <> b.one->>'step' and a.one->>'actor' <> 'system' and ${people('a.one')} && ${people('b.one')}`,
  },
]
