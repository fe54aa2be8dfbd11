'use client'

import type { Editing } from '../../../../operations/compile/editingOf'
import { fill, type Locale } from '../../../../translations'
import type { CompileTexts } from '../../../../translations/zh/compile'

type Props = {
  editing: Editing
  accepted: boolean
  onAccept: () => void
  locale: Locale
  words: CompileTexts['desk']
}

/** Why the desk is closed, or what the first change will undo: said before it is made. */
export function EditingNotice({
  editing: { may, why, step, voids },
  accepted,
  onAccept,
  locale,
  words,
}: Props) {
  if (!may)
    return <p className="mq-desk__notice">{fill(words.why[why ?? 'role'], { step: step?.[locale] ?? '' })}</p>
  if (voids.length === 0) return null
  return (
    <p className="mq-desk__notice mq-desk__notice--warning">
      <span>{fill(words.voids, { steps: voids.map((each) => each[locale]).join('、') })}</span>
      {!accepted && (
        <button type="button" className="mq-button" onClick={onAccept}>
          {words.voidsStart}
        </button>
      )}
    </p>
  )
}
