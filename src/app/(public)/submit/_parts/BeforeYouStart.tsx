import type { SubmissionMode } from '../../../../domain/vocabulary'
import { fill, textsIn, type Locale } from '../../../../translations'
import { Notice } from '../../../../ui'

type BeforeYouStartProps = {
  locale: Locale
  name: string | null
  body: { name: string; mode: SubmissionMode }
  /** Where to come back to after signing in. */ path: string
}

/** What must not be sent, and whether the person is recognised. */
export function BeforeYouStart({ locale, name, body, path }: BeforeYouStartProps) {
  const words = textsIn(locale).submit
  const signIn = <a href={`/login?next=${encodeURIComponent(path)}`}>{words.signIn}</a>
  return (
    <>
      {name === null && body.mode === 'members' && (
        <Notice kind="attention" heading={words.membersNeeded.heading}>
          <p>
            {fill(words.membersNeeded.before, { body: body.name })} {signIn}
          </p>
        </Notice>
      )}
      <Notice kind="attention" heading={words.beforeYouStart}>
        <p>{words.neverSend}</p>
        <p>{words.outOfScope}</p>
      </Notice>
      {name !== null && (
        <Notice kind="good">
          <p>{fill(words.recognised, { name })}</p>
        </Notice>
      )}
      {name === null && body.mode !== 'members' && (
        <p>
          {words.membersOnlyNote} {signIn}
        </p>
      )}
    </>
  )
}
