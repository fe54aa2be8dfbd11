import type { MouseEventHandler, ReactNode } from 'react'
import styles from './Button.module.css'

type Kind = 'primary' | 'secondary' | 'warning'

type ButtonProps = {
  children: ReactNode
  kind?: Kind
  name?: string
  value?: string
  /** Instead of sending, where scripts run. */
  onClick?: MouseEventHandler<HTMLButtonElement>
}

/** Sends the form it stands in. */
export function Button({ children, kind = 'primary', name, value, onClick }: ButtonProps) {
  return (
    <button type="submit" name={name} value={value} className={styles[kind]} onClick={onClick}>
      {children}
    </button>
  )
}

/** A link that leads to the one thing to do next. */
export function LinkButton({
  children,
  href,
  kind = 'primary',
}: {
  children: ReactNode
  href: string
  kind?: Kind
}) {
  return (
    <a href={href} className={styles[kind]}>
      {children}
    </a>
  )
}

/** Buttons side by side, stacked on a phone. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
