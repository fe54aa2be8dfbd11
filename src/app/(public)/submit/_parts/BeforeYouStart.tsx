import { fill, textsIn, type Locale } from '../../../../translations'
import { Notice } from '../../../../ui'

/** What must not be sent, and whether the person is recognised. */
export function BeforeYouStart({ locale, name }: { locale: Locale; name: string | null }) {
  const words = textsIn(locale).submit
  return (
    <>
      <Notice kind="attention" heading={words.beforeYouStart}>
        <p>{words.neverSend}</p>
        <p>{words.outOfScope}</p>
      </Notice>
      {name === null ? (
        <p>
          {words.membersOnlyNote} <a href="/login?next=/submit">{words.signIn}</a>
        </p>
      ) : (
        <Notice kind="good">
          <p>{fill(words.recognised, { name })}</p>
        </Notice>
      )}
    </>
  )
}
