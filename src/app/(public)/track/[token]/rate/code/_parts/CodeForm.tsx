import { textsIn, type Locale } from '../../../../../../../translations'
import { Button, Buttons, problemAt, TextField, type Problem } from '../../../../../../../ui'

type CodeFormProps = {
  locale: Locale
  /** Address of the rating page. */
  path: string
  draft: string
  problems: readonly Problem[]
}

/** Six digits; and another code for whom the first did not reach. */
export function CodeForm({ locale, path, draft, problems }: CodeFormProps) {
  const words = textsIn(locale).members.rating
  return (
    <>
      <form method="post" action={`${path}/code/send`} noValidate>
        <input type="hidden" name="draft" value={draft} />
        <TextField
          name="code"
          label={words.code.label}
          error={problemAt(problems, 'code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          width={10}
        />
        <Buttons>
          <Button>{words.send}</Button>
        </Buttons>
      </form>
      <form method="post" action={`${path}/code/again`}>
        <input type="hidden" name="draft" value={draft} />
        <Buttons>
          <Button kind="secondary">{words.code.again}</Button>
        </Buttons>
      </form>
    </>
  )
}
