import { textsIn, type Locale } from '../../../../translations'
import { Button } from '../../../../ui'
import styles from './ImportWord.module.css'

/** A text that is written already: its file fills the fields below. Works without scripts. */
export function ImportWord({ locale }: { locale: Locale }) {
  const words = textsIn(locale).submit
  return (
    <div className={styles.box}>
      <p className={styles.heading} id="import-heading">
        {words.importHeading}
      </p>
      <p className={styles.hint} id="import-hint">
        {words.importHint}
      </p>
      <div className={styles.row}>
        <input
          id="importFile"
          name="files"
          type="file"
          accept=".docx,.doc"
          data-import="word"
          aria-label={words.importLabel}
          aria-describedby="import-hint"
          className={styles.file}
        />
        <Button kind="secondary" name="then" value="importWord">
          {words.importButton}
        </Button>
      </div>
    </div>
  )
}
