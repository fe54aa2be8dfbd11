'use client'

import { useEffect, useRef } from 'react'
import { useWords } from '../../useWords'
import type { Choice } from '../types'

type Props = {
  /** Id of the combobox; the list and its options derive theirs from it. */
  id: string
  isOpen: boolean
  options: Choice[]
  active: number
  onChoose: (person: Choice) => void
}

/** The people found, as the popup of a combobox; the focus stays in the field. */
export function PeopleOptions({ id, isOpen, options, active, onChoose }: Props) {
  const { texts, pick } = useWords()
  const list = useRef<HTMLUListElement>(null)
  const isShown = isOpen && options.length > 0

  useEffect(() => {
    if (isShown) list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active, isShown])

  return (
    <ul
      ref={list}
      id={`${id}-list`}
      className="wf-people__list"
      role="listbox"
      aria-label={texts.acting.people}
      hidden={!isShown}
    >
      {options.map((person, index) => (
        <li
          key={person.id}
          id={`${id}-option-${index}`}
          role="option"
          aria-selected={index === active}
          // The field must not lose the focus, or the list would close before the click arrives.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
        >
          {person.name}
          <span className="wf-help">{person.roleLabels.map(pick).join(texts.listSeparator)}</span>
        </li>
      ))}
    </ul>
  )
}
