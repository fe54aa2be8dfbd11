'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useTransition, type SyntheticEvent } from 'react'
import { useWords } from '../useWords'
import { boxAddress, type BoxView } from './boxAddress'
import { SavedFilters } from './SavedFilters'

export type Choice = { value: string; label: string }

type Props = { view: BoxView; path: string; collections: Choice[]; steps: Choice[] }

/** Narrows a box down. The address carries the choice; without JavaScript the form makes the same one. */
export function InboxFilters({ view, path, collections, steps }: Props) {
  const { texts } = useWords()
  const words = texts.inboxRoom
  const router = useRouter()
  const id = useId()
  const [busy, start] = useTransition()
  const isNarrowed = Boolean(view.collection || view.step || view.overdue || view.q)
  const go = (next: BoxView) => start(() => router.push(`${path}${boxAddress({ ...next, box: view.box })}`))
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    go(viewOf(new FormData(event.currentTarget)))
  }

  return (
    <>
      <form
        // Another view is another form: its fields start from what the address says.
        key={boxAddress(view)}
        className="wf-filters"
        action={path}
        aria-label={words.filter}
        aria-busy={busy}
        onSubmit={submit}
      >
        {view.box && <input type="hidden" name="box" value={view.box} />}
        <Select
          id={`${id}-c`}
          name="collection"
          label={words.collection}
          any={words.anyCollection}
          value={view.collection}
          choices={collections}
        />
        <Select
          id={`${id}-s`}
          name="step"
          label={words.step}
          any={words.anyStep}
          value={view.step}
          choices={steps}
        />
        <label className="wf-filters__field" htmlFor={`${id}-q`}>
          <span>{words.titleText}</span>
          <input id={`${id}-q`} name="q" type="search" maxLength={200} defaultValue={view.q ?? ''} />
        </label>
        <label className="wf-filters__tick">
          <input name="overdue" type="checkbox" value="1" defaultChecked={view.overdue === true} />
          <span>{words.onlyOverdue}</span>
        </label>
        <div className="wf-filters__buttons">
          <Button type="submit" buttonStyle="secondary" size="medium" margin={false} disabled={busy}>
            {words.apply}
          </Button>
          {isNarrowed && (
            <Button type="button" buttonStyle="none" size="medium" margin={false} onClick={() => go({})}>
              {words.clear}
            </Button>
          )}
        </div>
      </form>
      <SavedFilters view={view} path={path} isNarrowed={isNarrowed} />
    </>
  )
}

type SelectProps = {
  id: string
  name: string
  label: string
  any: string
  value: string | undefined
  choices: Choice[]
}

const Select = ({ id, name, label, any, value, choices }: SelectProps) => (
  <label className="wf-filters__field" htmlFor={id}>
    <span>{label}</span>
    <select id={id} name={name} defaultValue={value ?? ''}>
      <option value="">{any}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  </label>
)

function viewOf(form: FormData): BoxView {
  const word = (name: string): string | undefined => {
    const given = form.get(name)
    return typeof given === 'string' && given.trim() !== '' ? given.trim() : undefined
  }
  return {
    collection: word('collection'),
    step: word('step'),
    q: word('q'),
    overdue: word('overdue') === '1' || undefined,
  }
}
