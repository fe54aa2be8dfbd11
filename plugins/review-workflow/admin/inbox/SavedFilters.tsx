'use client'

import { Button, Link } from '@payloadcms/ui'
import { useId, useState, type SyntheticEvent } from 'react'
import { fill } from '../../translations/messages'
import { useWords } from '../useWords'
import { boxAddress, type BoxView } from './boxAddress'
import { useSavedViews } from './useSavedViews'
import { withView } from './savedViews'

type Props = { view: BoxView; path: string; isNarrowed: boolean }

/** Filters that a person uses again and again, each under a name: open, save, delete. */
export function SavedFilters({ view, path, isNarrowed }: Props) {
  const { texts } = useWords()
  const words = texts.inboxRoom
  const { saved, keep } = useSavedViews()
  const [isNaming, setNaming] = useState(false)
  const [news, setNews] = useState('')
  const tell = (isKept: boolean, done: string, name: string) =>
    setNews(isKept ? fill(done, { name }) : words.saveFailed)

  const save = async (name: string) => {
    const isKept = await keep(withView(saved, { name, view }))
    setNaming(!isKept)
    tell(isKept, words.savedAs, name)
  }
  const remove = async (name: string) =>
    tell(await keep(saved.filter((entry) => entry.name !== name)), words.removed, name)

  if (saved.length === 0 && !isNarrowed && news === '') return null
  return (
    <div className="wf-saved">
      {saved.length > 0 && (
        <>
          <span className="wf-saved__label" id="wf-saved">
            {words.saved}
          </span>
          <ul aria-labelledby="wf-saved">
            {saved.map(({ name, view: kept }) => (
              <li key={name} className="wf-saved__view">
                <Link
                  href={`${path}${boxAddress(kept)}`}
                  prefetch={false}
                  {...(boxAddress(kept) === boxAddress(view) ? { 'aria-current': 'true' as const } : {})}
                >
                  {name}
                </Link>
                <button
                  type="button"
                  aria-label={fill(words.removeSaved, { name })}
                  title={fill(words.removeSaved, { name })}
                  onClick={() => void remove(name)}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {isNarrowed && !isNaming && (
        <Button type="button" buttonStyle="none" size="small" margin={false} onClick={() => setNaming(true)}>
          {words.save}
        </Button>
      )}
      {isNaming && <NameForm onSave={save} onCancel={() => setNaming(false)} />}
      <span role="status">{news}</span>
    </div>
  )
}

type NameFormProps = { onSave: (name: string) => Promise<void>; onCancel: () => void }

function NameForm({ onSave, onCancel }: NameFormProps) {
  const { texts } = useWords()
  const id = useId()
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = new FormData(event.currentTarget).get('name')
    if (typeof name === 'string' && name.trim() !== '') void onSave(name.trim())
  }
  return (
    <form className="wf-saved__name" onSubmit={submit}>
      <label htmlFor={id}>{texts.inboxRoom.saveAs}</label>
      <input id={id} name="name" type="text" required maxLength={30} autoFocus />
      <Button type="submit" buttonStyle="secondary" size="small" margin={false}>
        {texts.inboxRoom.saveNow}
      </Button>
      <Button type="button" buttonStyle="none" size="small" margin={false} onClick={onCancel}>
        {texts.cancel}
      </Button>
    </form>
  )
}
