import { Fragment } from 'react'
import { breakTitle } from './breakTitle'

/** A Chinese title that breaks between words and not within them; styles set `word-break: keep-all` on headings. */
export function Title({ text }: { text: string }) {
  return breakTitle(text).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
