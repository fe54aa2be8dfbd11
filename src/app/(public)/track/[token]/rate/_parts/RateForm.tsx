import { solvedAnswers } from '../../../../../../domain/vocabulary'
import type { AuthorAnswer } from '../../../../../../operations/tracking/readAuthorDuties'
import type { Values } from '../../../../../../server/http/keptAnswers'
import { fill, textsIn, type Locale } from '../../../../../../translations'
import { Button, Buttons, problemAt, Radios, TextArea, type Problem } from '../../../../../../ui'
import styles from './RateForm.module.css'

type RateFormProps = {
  locale: Locale
  action: string
  answer: AuthorAnswer
  /** Where a code goes, as its owner knows the address again; null where none is asked for. */
  codeTo: string | null
  wasSentBack: boolean
  values: Values
  problems: readonly Problem[]
}

/** Solved, partly, not; and a word on it. */
export function RateForm({ locale, action, answer, codeTo, wasSentBack, values, problems }: RateFormProps) {
  const { members, options, site } = textsIn(locale)
  const words = members.rating
  const typed = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  return (
    <form method="post" action={action} noValidate>
      <input type="hidden" name="assignment" value={answer.assignment} />
      <input type="hidden" name="rev" value={answer.rev} />
      <Radios
        name="solved"
        label={words.solved}
        hint={wasSentBack ? words.whyAgain : words.why}
        error={problemAt(problems, 'solved')}
        options={solvedAnswers.map((value) => ({
          value,
          label: options.solvedAnswers[value],
          hint: words.hints[value],
        }))}
        value={typed('solved')}
      />
      <TextArea
        name="text"
        label={words.text}
        hint={words.textHint}
        optional={site.form.optional}
        error={problemAt(problems, 'text')}
        value={typed('text')}
        rows={5}
      />
      {codeTo && <p className={styles.code}>{fill(words.codeWhy, { to: codeTo })}</p>}
      <Buttons>
        <Button>{codeTo ? words.next : words.send}</Button>
      </Buttons>
    </form>
  )
}
