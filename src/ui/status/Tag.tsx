import styles from './Tag.module.css'

export type TagKind = 'plain' | 'active' | 'good' | 'attention'

/** A state in a word. */
export function Tag({ children, kind = 'plain' }: { children: string; kind?: TagKind }) {
  return <strong className={styles[kind]}>{children}</strong>
}
