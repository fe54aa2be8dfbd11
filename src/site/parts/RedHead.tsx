import type { CSSProperties, ReactNode } from 'react'
import styles from './RedHead.module.css'

type RedHeadProps = {
  /** The name as it stands on paper. */
  name: string
  /** Between name and rule: number, issuer, day. */
  left?: ReactNode
  middle?: ReactNode
  right?: ReactNode
  /** The page's own heading is the name (`h1`), or it quotes another page (`p`). */
  as?: 'h1' | 'p'
  href?: string
}

/**
 * The red head: the name spread over the measure as on the printed issue, the line with number, issuer and
 * day, and the thick and the thin rule beneath.
 */
export function RedHead({ name, left, middle, right, as: Name = 'h1', href }: RedHeadProps) {
  const measure: CSSProperties & Record<'--characters', number> = { '--characters': [...name].length }
  return (
    <div className={styles.head} lang="zh-CN" style={measure}>
      <Name className={styles.name}>{href ? <a href={href}>{name}</a> : name}</Name>
      <div className={styles.line}>
        <span className={styles.left}>{left}</span>
        <span className={styles.middle}>{middle}</span>
        <span className={styles.right}>{right}</span>
      </div>
    </div>
  )
}
