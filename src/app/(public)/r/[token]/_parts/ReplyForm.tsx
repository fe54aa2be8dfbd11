import { acceptAttribute, maxFileBytes, maxFiles } from '../../../../../domain/fileTypes'
import { outcomeClasses } from '../../../../../domain/vocabulary'
import { fill, textsIn, type Locale } from '../../../../../translations'
import {
  Button,
  Buttons,
  FileInput,
  problemAt,
  Radios,
  TextArea,
  TextField,
  type KeptFile,
  type Problem,
} from '../../../../../ui'
import type { ReplyAnswers } from './readReply'
import styles from './ReplyForm.module.css'

type ReplyFormProps = {
  locale: Locale
  action: string
  /** What the department has seen; a newer one refuses the answer. */
  rev: number
  answers: ReplyAnswers
  problems: readonly Problem[]
  draft: string | undefined
  files: readonly KeptFile[]
}

/** The department's answer: class, text for the public, remarks for the office, who answers, files. */
export function ReplyForm({ locale, action, rev, answers, problems, draft, files }: ReplyFormProps) {
  const { site, options } = textsIn(locale)
  const words = site.reply
  const at = (name: string) => ({ name, error: problemAt(problems, name) })
  return (
    <form className={styles.form} method="post" action={action} encType="multipart/form-data" noValidate>
      <h2>{words.answerHeading}</h2>
      <input type="hidden" name="rev" value={rev} />
      <input type="hidden" name="draft" value={draft ?? ''} />
      <Radios
        {...at('outcomeClass')}
        label={words.outcome}
        options={outcomeClasses.map((value) => ({
          value,
          label: options.outcomeClasses[value],
          hint: words.outcomeHints[value],
        }))}
        value={answers.outcomeClass}
      />
      <TextArea {...at('publishableText')} label={words.text} hint={words.textHint} value={answers.publishableText} rows={12} />
      <TextArea
        {...at('internalText')}
        label={words.internal}
        hint={words.internalHint}
        optional={site.form.optional}
        value={answers.internalText}
        rows={4}
      />
      <TextField {...at('by')} label={words.by} hint={words.byHint} value={answers.by} autoComplete="name" width={20} />
      <FileInput
        {...at('files')}
        label={site.form.files}
        optional={site.form.optional}
        hint={fill(site.form.filesHint, { megabytes: maxFileBytes / 1024 / 1024, count: maxFiles })}
        accept={acceptAttribute}
        multiple
        kept={files}
        keptLabel={site.form.keptFiles}
      />
      <Buttons>
        <Button>{words.send}</Button>
      </Buttons>
    </form>
  )
}
