'use client'

import { useWords } from '../../useWords'

/** Says whether a field has to be filled in; `word` replaces the usual one for required fields. */
export function Mark({ required, word }: { required: boolean; word?: string }) {
  const { texts } = useWords()
  return (
    <span className={required ? 'wf-mark wf-mark--required' : 'wf-mark'}>
      {required ? (word ?? texts.required) : texts.optional}
    </span>
  )
}
