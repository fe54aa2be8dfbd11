import { Fragment } from 'react'
import { breakTitle } from './breakTitle'
import styles from './Title.module.css'

/**
 * A Chinese title that breaks between words and not within them. The parts are elements and not marked breaks
 * (`wbr`), which those who listen would hear as spaces. An opening mark stands before its part: browsers trim
 * it at the start of a line, and never leave it at the end of one.
 */
export function Title({ text }: { text: string }) {
  return breakTitle(text).map((part, index) => {
    const [, opening = '', word = ''] = /^([“‘（《〈【〔「『]*)(.*)$/su.exec(part) ?? []
    return staysWhole(word) ? (
      <Fragment key={index}>
        {opening}
        <span className={styles.word}>{word}</span>
      </Fragment>
    ) : (
      part
    )
  })
}

/** Longer than any screen is narrow; foreign words break where their own script says. */
const longest = 10

const staysWhole = (part: string): boolean => {
  const { length } = [...part]
  return length > 1 && length <= longest && /^[\p{Script=Han}\p{P}]+$/u.test(part)
}
