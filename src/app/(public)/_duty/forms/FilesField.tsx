import { acceptAttribute, maxFileBytes, maxFiles } from '../../../../domain/fileTypes'
import { fill, textsIn } from '../../../../translations'
import { FileInput } from '../../../../ui'
import { fieldOf } from './fieldOf'
import type { FormProps } from './FormProps'

/** Files to send along. */
export function FilesField(props: FormProps) {
  const words = textsIn(props.locale).site.form
  const { name, error } = fieldOf(props)('files')
  return (
    <FileInput
      name={name}
      {...(error === undefined ? {} : { error })}
      label={words.files}
      optional={words.optional}
      hint={fill(words.filesHint, { megabytes: maxFileBytes / 1024 / 1024, count: maxFiles })}
      accept={acceptAttribute}
      multiple
      kept={props.files}
      keptLabel={words.keptFiles}
    />
  )
}
