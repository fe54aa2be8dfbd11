import { textsIn, type Locale } from '../../../../../../translations'
import { Button, Buttons } from '../../../../../../ui'
import styles from './StopForm.module.css'

/** The way out, apart from the rest. */
export function StopForm({ locale, action }: { locale: Locale; action: string }) {
  const words = textsIn(locale).subscriptions.manage
  return (
    <form method="post" action={action} className={styles.stop}>
      <h2>{words.stopHeading}</h2>
      <p>{words.stopText}</p>
      <Buttons>
        <Button kind="secondary">{words.stop}</Button>
      </Buttons>
    </form>
  )
}
