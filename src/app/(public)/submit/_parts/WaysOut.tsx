import type { SubmissionMode } from '../../../../domain/vocabulary'
import { fill, textsIn, type Locale } from '../../../../translations'
import { Buttons, LinkButton } from '../../../../ui'
import styles from './WaysOut.module.css'

type WaysOutProps = {
  locale: Locale
  codes: readonly string[]
  body: { name: string; mode: SubmissionMode }
  /** Address of this form with everything in it. */
  path: string
}

/** The form cannot be sent by a guest, or its person is signed in no longer: what to do, nothing lost. */
export function WaysOut({ locale, codes, body, path }: WaysOutProps) {
  const { sessionEnded, membersNeeded } = textsIn(locale).submit
  const hasEnded = codes.includes('sessionEnded')
  if (!hasEnded && !codes.includes('membersOnly')) return null
  const words = hasEnded ? sessionEnded : membersNeeded
  return (
    <div className={styles.box} role="alert" aria-labelledby="ways-out" tabIndex={-1} autoFocus>
      <h2 id="ways-out">{words.heading}</h2>
      <p>{fill(words.text, { body: body.name })}</p>
      <Buttons>
        <LinkButton href={`/login?next=${encodeURIComponent(path)}`}>{words.signIn}</LinkButton>
      </Buttons>
      {hasEnded && body.mode !== 'members' && <p>{sessionEnded.asGuest}</p>}
    </div>
  )
}
