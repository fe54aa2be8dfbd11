import { lexicalToBlocks, textToLexical } from '../../../../../../domain/richText'
import type { SubmissionInput } from '../../../../../../domain/submission'
import { fill, textsIn, type Locale } from '../../../../../../translations'
import { ArticleBody } from '../../../../../../ui'
import styles from './SentTexts.module.css'

/** The texts as they were sent, set as their readers will see them. */
export function SentTexts({ locale, input }: { locale: Locale; input: SubmissionInput }) {
  const words = textsIn(locale).submit
  const parts = [
    { heading: words.situation, text: input.situation },
    { heading: words.analysis, text: input.analysis },
    ...input.suggestions.map(({ text }, index) => ({
      heading: fill(words.suggestion, { number: index + 1 }),
      text,
    })),
  ].filter(({ text }) => text !== '')
  return (
    <section className={styles.texts} aria-labelledby="sent-title">
      <h2 id="sent-title">{input.title}</h2>
      {parts.map(({ heading, text }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <ArticleBody blocks={lexicalToBlocks(textToLexical(text))} headingLevel={4} />
        </div>
      ))}
    </section>
  )
}
