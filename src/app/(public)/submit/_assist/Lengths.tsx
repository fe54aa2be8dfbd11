import { usualWords } from '../../../../domain/submission/advise/adviseLength'
import { countText } from '../../../../domain/submission/countText'
import type { SubmissionInput } from '../../../../domain/submission'
import type { AssistTexts } from '../../../../translations/zh/assist'
import { classes } from '../../../../ui/classes'
import styles from './FormAssist.module.css'
import { say } from './say'

type LengthsProps = { words: AssistTexts; input: SubmissionInput; maxWords: number | undefined }

/** How long the text is, and how its parts divide it: said in words, drawn for the eye. */
export function Lengths({ words, input, maxWords = usualWords }: LengthsProps) {
  const { total, shares } = countText(input)
  if (!shares) return null
  const parts = [
    { name: 'situation', share: shares.situation, style: styles.situation },
    { name: 'analysis', share: shares.analysis, style: styles.analysis },
    { name: 'suggestions', share: shares.suggestions, style: styles.suggestions },
  ]
  return (
    <div className={styles.lengths}>
      <p className={classes(styles.quiet, total > maxWords && styles.long)}>
        {say(words.shares, { total, ...shares })}
      </p>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ name, share, style }) => (
          <span key={name} className={style} style={{ flexGrow: share }} />
        ))}
      </div>
    </div>
  )
}
