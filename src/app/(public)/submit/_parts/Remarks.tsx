import type { OpenForm } from '../../../../server/submission/openForm'
import { fill, textsIn, type Locale } from '../../../../translations'
import { Notice } from '../../../../ui'
import { CopyButton } from '../_assist/CopyButton'
import { wordNotes } from './wordNotes'
import styles from './Remarks.module.css'

/** What a button of the form did, and what an import could place in none of its fields. */
export function Remarks({ locale, form }: { locale: Locale; form: OpenForm }) {
  const { assist, submit: words } = textsIn(locale)
  const notes = wordNotes(form.notes, locale)
  const left = form.leftover.join('\n')
  if (form.copyOf === null && notes.length === 0 && left === '') return null
  return (
    <div className={styles.remarks}>
      {form.copyOf !== null && (
        <Notice>
          <p>{fill(words.copyOf, { title: form.copyOf })}</p>
        </Notice>
      )}
      {notes.length > 0 && (
        <Notice kind="good" heading={words.notesHeading}>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      {left !== '' && (
        <Notice kind="attention" heading={words.leftoverHeading}>
          <p id="leftover-hint">{words.leftoverHint}</p>
          <textarea
            id="leftover"
            className={styles.leftover}
            readOnly
            rows={Math.min(10, left.split('\n').length + 1)}
            value={left}
            aria-label={words.leftoverHeading}
            aria-describedby="leftover-hint"
          />
          <CopyButton from="leftover" label={assist.copy} done={assist.copied} />
        </Notice>
      )}
    </div>
  )
}
