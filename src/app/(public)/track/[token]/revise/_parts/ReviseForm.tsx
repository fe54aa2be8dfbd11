import { acceptAttribute, maxFileBytes, maxFiles } from '../../../../../../domain/fileTypes'
import type { SubmissionInput } from '../../../../../../domain/submission'
import { categories } from '../../../../../../domain/vocabulary'
import { fill, textsIn, type Locale } from '../../../../../../translations'
import {
  Button,
  Buttons,
  Checkbox,
  FileInput,
  problemAt,
  Radios,
  Select,
  TextArea,
  TextField,
  type KeptFile,
  type Problem,
} from '../../../../../../ui'
import { ReporterFields } from '../../../../_item/ReporterFields'
import { SuggestionFields } from './SuggestionFields'

export type ReviseFormProps = {
  locale: Locale
  action: string
  input: SubmissionInput
  problems: readonly Problem[]
  draft: string | undefined
  files: readonly KeptFile[]
}

/** The whole item again, with what was written before or with the try that failed. */
export function ReviseForm({ locale, action, input, problems, draft, files }: ReviseFormProps) {
  const { site, options, submit: words } = textsIn(locale)
  const at = (name: string) => ({ name, error: problemAt(problems, name) })
  const optional = site.form.optional
  return (
    <form method="post" action={action} encType="multipart/form-data" noValidate>
      <input type="hidden" name="draft" value={draft ?? ''} />
      <input type="hidden" name="topic" value={input.topic ?? ''} />
      <TextField {...at('title')} label={words.title} hint={words.titleHint} value={input.title} />
      <TextArea {...at('situation')} label={words.situation} hint={words.situationHint} value={input.situation} rows={12} />
      <TextArea {...at('analysis')} label={words.analysis} hint={words.analysisHint} optional={optional} value={input.analysis} rows={8} />
      <SuggestionFields locale={locale} suggestions={input.suggestions} problems={problems} />
      <Select
        {...at('category')}
        label={words.category}
        options={categories.map((value) => ({ value, label: options.categories[value] }))}
        placeholder={words.chooseCategory}
        value={input.category}
      />
      <ReporterFields locale={locale} input={input} problems={problems} />
      <Radios
        {...at('publicConsent')}
        label={words.consent}
        hint={words.consentHint}
        options={[
          { value: 'yes', label: words.consentYes },
          { value: 'no', label: words.consentNo },
        ]}
        value={consentValue(input.publicConsent)}
      />
      <TextField {...at('consentReason')} label={words.consentReason} optional={optional} value={input.consentReason} />
      <FileInput
        {...at('files')}
        label={words.files}
        optional={optional}
        hint={fill(words.filesHint, { files: maxFiles, size: maxFileBytes / 1024 / 1024 })}
        accept={acceptAttribute}
        multiple
        kept={files}
        keptLabel={words.keptFiles}
      />
      <Checkbox {...at('original')} label={words.original} checked={input.original} />
      <Buttons>
        <Button>{site.track.reviseSubmit}</Button>
      </Buttons>
    </form>
  )
}

const consentValue = (consent: boolean | null): string | undefined =>
  consent === null ? undefined : consent ? 'yes' : 'no'
