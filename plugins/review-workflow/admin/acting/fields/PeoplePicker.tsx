'use client'

import { useRef } from 'react'
import { fill } from '../../../translations/messages'
import { useWords } from '../../useWords'
import type { FieldsProps } from '../ActionFields'
import { Mark } from './Mark'
import { PeopleChips } from './PeopleChips'
import { PeopleOptions } from './PeopleOptions'
import { useCombobox } from './useCombobox'
import { usePeople } from './usePeople'

/**
 * Choosing one or several people by name (WAI-ARIA combobox with a listbox): searches as one types, arrows
 * and Enter choose, Backspace takes the last one away, Escape closes the list and not the dialog.
 */
export function PeoplePicker({ action, answers, missing, idPrefix, url, onChange }: FieldsProps) {
  const { texts } = useWords()
  const { acting } = texts
  const input = useRef<HTMLInputElement>(null)
  const id = `${idPrefix}-people`
  const chosen = answers.people
  const isMany = action.people === 'many'
  const box = useCombobox({
    onChoose: (person) => onChange({ ...answers, people: isMany ? [...chosen, person] : [person] }),
    onTakeBack: () => onChange({ ...answers, people: chosen.slice(0, -1) }),
  })
  const search = usePeople(`${url}/people`, action.id, box.query, box.isOpen)
  const options = search.people.filter((person) => chosen.every((other) => other.id !== person.id))
  const remove = (gone: string) => {
    onChange({ ...answers, people: chosen.filter((person) => person.id !== gone) })
    input.current?.focus()
  }
  return (
    <div className="wf-field wf-people">
      <label htmlFor={id}>
        {isMany ? acting.people : acting.person}
        <Mark required />
      </label>
      {chosen.length > 0 && <PeopleChips people={chosen} onRemove={remove} />}
      <input
        ref={input}
        id={id}
        type="search"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={box.isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={options[box.active] ? `${id}-option-${box.active}` : undefined}
        aria-describedby={`${id}-help`}
        aria-required
        aria-invalid={missing.some(({ field }) => field === 'people')}
        placeholder={acting.peoplePlaceholder}
        value={box.query}
        onChange={({ target }) => box.type(target.value)}
        onClick={box.open}
        onBlur={box.close}
        onKeyDown={(event) => box.onKey(event, options)}
      />
      <PeopleOptions
        id={id}
        isOpen={box.isOpen}
        options={options}
        active={box.active}
        onChoose={box.choose}
      />
      <p className={box.isOpen ? 'wf-help' : 'wf-hidden'} id={`${id}-help`} role="status">
        {box.isOpen ? standing(search.state, options.length, acting) : spoken(chosen, acting, texts)}
      </p>
    </div>
  )
}

type Acting = ReturnType<typeof useWords>['texts']['acting']

const standing = (state: ReturnType<typeof usePeople>['state'], count: number, acting: Acting): string =>
  state === 'searching'
    ? acting.peopleSearching
    : state === 'failed'
      ? acting.peopleFailed
      : count === 0
        ? acting.peopleNone
        : fill(acting.peopleFound, { count })

const spoken = (
  chosen: { name: string }[],
  acting: Acting,
  { listSeparator }: { listSeparator: string },
): string =>
  chosen.length === 0
    ? acting.peopleHelp
    : fill(acting.peopleChosen, { names: chosen.map(({ name }) => name).join(listSeparator) })
