import { acceptAttribute, maxFileBytes, maxFiles } from '../../../domain/fileTypes'
import { fill, textsIn } from '../../../translations'
import { FileInput, problemAt } from '../../../ui'
import type { ItemFormProps } from './ItemForm'

/** New files, and the ones that are there already: what is unticked is not sent along. */
export function FileFields({ locale, problems, files }: ItemFormProps) {
  const { site, submit: words } = textsIn(locale)
  return (
    <FileInput
      name="files"
      error={problemAt(problems, 'files')}
      label={words.files}
      optional={site.form.optional}
      hint={fill(words.filesHint, { files: maxFiles, size: maxFileBytes / 1024 / 1024 })}
      accept={acceptAttribute}
      multiple
      kept={files}
      keptLabel={words.keptFiles}
    />
  )
}
