import { Choice } from './Choice'
import { describedBy, FieldFrame, type FieldProps } from './FieldFrame'
import styles from './form.module.css'

export type KeptFile = { id: string; name: string }

type FileInputProps = FieldProps & {
  accept: string
  multiple?: boolean
  /** Files of an earlier try: sent again as `keptFiles` unless unticked. */
  kept?: readonly KeptFile[]
  keptLabel: string
}

/** Choosing files, and the ones that were already sent. */
export function FileInput(props: FileInputProps) {
  const { name, accept, multiple, kept = [], keptLabel, error } = props
  return (
    <>
      <FieldFrame {...props}>
        <input
          id={name}
          name={name}
          type="file"
          accept={accept}
          multiple={multiple}
          aria-describedby={describedBy(props)}
          aria-invalid={error ? true : undefined}
          className={styles.file}
        />
      </FieldFrame>
      {kept.length > 0 && (
        <fieldset className={styles.kept}>
          <legend>{keptLabel}</legend>
          {kept.map((file) => (
            <Choice
              key={file.id}
              type="checkbox"
              id={`keptFiles-${file.id}`}
              name="keptFiles"
              value={file.id}
              label={file.name}
              checked
            />
          ))}
        </fieldset>
      )}
    </>
  )
}
