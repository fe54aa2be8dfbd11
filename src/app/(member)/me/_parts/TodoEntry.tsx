import { LinkButton } from '../../../../ui'
import { classes } from '../../../../ui/classes'
import styles from './Todo.module.css'

type TodoEntryProps = {
  /** What is asked. */
  what: string
  /** Nobody waits for it: one's own plan. */
  isOwn?: boolean
  title: string
  /** Somebody's words on it. */
  said?: { by: string; text: string } | null | ''
  note?: string
  action: { href: string; text: string }
}

/** One thing to do and the way to it. */
export function TodoEntry({ what, isOwn, title, said, note, action }: TodoEntryProps) {
  return (
    <li className={classes(styles.entry, isOwn && styles.own, said && styles.long)}>
      <div>
        <p className={styles.what}>{what}</p>
        <h3 lang="zh-CN">{title}</h3>
        {said && (
          <p className={styles.said}>
            <span className={styles.by}>{said.by}</span>
            {said.text}
          </p>
        )}
        {note && <p className={styles.note}>{note}</p>}
      </div>
      <p className={styles.action}>
        <LinkButton href={action.href} kind="secondary">
          {action.text}
          <span className={styles.of}>{title}</span>
        </LinkButton>
      </p>
    </li>
  )
}
