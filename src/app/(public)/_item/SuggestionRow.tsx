import { Select, type Option } from '../../../ui/form/Select'
import { TextArea } from '../../../ui/form/TextArea'
import { PartCount } from './PartCount'
import type { Row } from './SuggestionRows'
import styles from './SuggestionRows.module.css'

export type RowWords = {
  text: string
  department: string
  noDepartment: string
  optional: string
  up: string
  down: string
  remove: string
  upOf: string
  downOf: string
  removeOf: string
}

type SuggestionRowProps = {
  index: number
  row: Row
  isLast: boolean
  departments: Option[]
  errors: Record<string, string>
  words: RowWords
  onMove?: (index: number, by: -1 | 1) => void
  onRemove?: (index: number) => void
}

/** One suggestion, the department it is for, and where it stands among the others. */
export function SuggestionRow({ index, row, isLast, departments, errors, words, ...on }: SuggestionRowProps) {
  const numbered = (text: string): string => text.replace('{{number}}', String(index + 1))
  const at = (part: string) => {
    const name = `suggestions.${index}.${part}`
    return { name, error: errors[name] }
  }
  return (
    <div className={styles.row} data-row={index}>
      <TextArea
        {...at('text')}
        label={numbered(words.text)}
        optional={index > 0 ? words.optional : undefined}
        value={row.text}
        rows={3}
        after={<PartCount name={`suggestions.${index}.text`} text="" />}
      />
      {departments.length > 0 && (
        <Select
          {...at('department')}
          label={numbered(words.department)}
          optional={words.optional}
          options={departments}
          placeholder={words.noDepartment}
          value={row.department}
        />
      )}
      {on.onMove && (
        <p className={styles.tools}>
          <Tool
            do="up"
            label={numbered(words.upOf)}
            text={words.up}
            off={index === 0}
            on={() => on.onMove?.(index, -1)}
          />
          <Tool
            do="down"
            label={numbered(words.downOf)}
            text={words.down}
            off={isLast}
            on={() => on.onMove?.(index, 1)}
          />
          <Tool
            do="remove"
            label={numbered(words.removeOf)}
            text={words.remove}
            on={() => on.onRemove?.(index)}
          />
        </p>
      )}
    </div>
  )
}

type ToolProps = { do: string; label: string; text: string; off?: boolean; on: () => void }

function Tool({ do: name, label, text, off, on }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.small}
      data-do={name}
      aria-label={label}
      disabled={off}
      onClick={on}
    >
      {text}
    </button>
  )
}
