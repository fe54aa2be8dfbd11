import { Prose } from '../../ui/text/Prose'
import styles from './InformationPage.module.css'

type Section = { heading: string; paragraphs: readonly string[] }
type InformationPageProps = { title: string; lead: string; sections: readonly Section[] }

/** An explanation in sections. */
export function InformationPage({ title, lead, sections }: InformationPageProps) {
  return (
    <div className={styles.page}>
      <h1>{title}</h1>
      <p className={styles.lead}>{lead}</p>
      <Prose>
        {sections.map(({ heading, paragraphs }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </Prose>
    </div>
  )
}
