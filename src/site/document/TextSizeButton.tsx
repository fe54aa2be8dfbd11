import styles from './TextSizeButton.module.css'

/** Makes everything larger and remembers it on this device. Shown only where scripts run: without them the browser's own zoom serves. */
export function TextSizeButton({ text }: { text: string }) {
  return (
    <button type="button" className={styles.button} data-text-size aria-pressed="false">
      {text}
    </button>
  )
}
