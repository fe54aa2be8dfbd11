import { fill, textsIn, type Locale } from '../../../../translations'
import { Notice } from '../../../../ui'

type BeforeYouStartProps = {
  locale: Locale
  name: string | null
  /** Where to come back to after signing in. */ path: string
}

/** What must not be sent, and whether the person is recognised. */
export function BeforeYouStart({ locale, name, path }: BeforeYouStartProps) {
  const words = textsIn(locale).submit
  return (
    <>
      <Notice kind="attention" heading={words.beforeYouStart}>
        <p>{words.neverSend}</p>
        <p>{words.outOfScope}</p>
      </Notice>
      {name === null ? (
        <p>
          {words.membersOnlyNote} <a href={`/login?next=${encodeURIComponent(path)}`}>{words.signIn}</a>
        </p>
      ) : (
        <Notice kind="good">
          <p>{fill(words.recognised, { name })}</p>
        </Notice>
      )}
    </>
  )
}
