'use client'

import { useState } from 'react'
import { fill } from '../../../translations/messages'
import { useEditor } from '../EditorContext'
import { FieldProblems } from './FieldProblems'
import { useField } from './useField'
import { usePeopleSearch } from './usePeopleSearch'

type Props = {
  path: string
  values: string[]
  /** Whether they sign in the order they are named. */
  isOrdered: boolean
  onChange: (values: string[]) => void
}

/** People by name: those chosen, in order, and a search to add more. */
export function PeopleField({ path, values, isOrdered, onChange }: Props) {
  const { texts, personName, roleLabel, addPeople } = useEditor()
  const { id, group, problems } = useField(path, true)
  const [query, setQuery] = useState('')
  const { people, state } = usePeopleSearch(query)
  const offered = people.filter((person) => !values.includes(person.id))
  return (
    <fieldset {...group} className="wfd-people">
      <legend>{texts.people}</legend>
      {values.length > 0 && (
        <ol className="wfd-chosen">
          {values.map((person) => (
            <li key={person}>
              {personName(person)}
              <button
                type="button"
                aria-label={fill(texts.removePerson, { name: personName(person) })}
                onClick={() => onChange(values.filter((entry) => entry !== person))}
              >
                ×
              </button>
            </li>
          ))}
        </ol>
      )}
      {isOrdered && values.length > 1 && <p className="wfd-help">{texts.peopleOrder}</p>}
      <input
        type="search"
        aria-label={texts.peopleSearch}
        placeholder={texts.peopleSearch}
        autoComplete="off"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div aria-live="polite">
        {state === 'failed' && <p className="wfd-help">{texts.peopleFailed}</p>}
        {state === 'found' && offered.length === 0 && <p className="wfd-help">{texts.peopleNone}</p>}
        {offered.length > 0 && (
          <ul className="wfd-offered">
            {offered.map((person) => (
              <li key={person.id}>
                <button
                  type="button"
                  aria-label={fill(texts.addPerson, { name: person.name })}
                  onClick={() => {
                    addPeople([person])
                    onChange([...values, person.id])
                    setQuery('')
                  }}
                >
                  {person.name}
                  <small>{person.roles.map(roleLabel).join(' ')}</small>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <FieldProblems id={id} problems={problems} />
    </fieldset>
  )
}
