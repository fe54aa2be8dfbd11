import styles from './PartCount.module.css'

/** The length of one part under it; scripts keep it up to date while somebody writes. */
export const PartCount = ({ name, text }: { name: string; text: string }) => (
  <p className={styles.count} data-count={name}>
    {text}
  </p>
)
