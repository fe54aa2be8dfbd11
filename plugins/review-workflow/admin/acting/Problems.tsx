'use client'

import { useWords } from '../useWords'
import type { Missing } from './missingIn'
import type { Trouble } from './useSending'

type Props = { missing: Missing[]; trouble: Trouble | null }

/** What the form still lacks, else why the server refused, else that no answer came. */
export function Problems({ missing, trouble }: Props) {
  const { texts } = useWords()
  if (missing.length > 0)
    return <Problem heading={texts.problems} sentences={missing.map(({ message }) => message)} />
  if (trouble === null) return null
  return trouble.kind === 'refused' ? (
    <Problem heading={trouble.message} sentences={trouble.reasons} />
  ) : (
    <Problem heading={texts.acting.lostLine} sentences={[]} />
  )
}

function Problem({ heading, sentences }: { heading: string; sentences: string[] }) {
  return (
    <div className="wf-problems" role="alert">
      <p>{heading}</p>
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
