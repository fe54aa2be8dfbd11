'use client'

import type { Person } from '../../../core/types'
import { fill } from '../../../translations/messages'
import { useWords } from '../../useWords'

/** Those chosen so far, each with a button to take them away again. */
export function PeopleChips({ people, onRemove }: { people: Person[]; onRemove: (id: string) => void }) {
  const { acting } = useWords().texts
  return (
    <ul className="wf-chips" aria-label={acting.peopleChosenLabel}>
      {people.map(({ id, name }) => (
        <li key={id} className="wf-chip">
          {name}
          <button type="button" aria-label={fill(acting.removePerson, { name })} onClick={() => onRemove(id)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  )
}
