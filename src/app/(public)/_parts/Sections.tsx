import { Prose } from '../../../ui'

type Section = { heading: string; paragraphs: readonly string[] }

/** An explanation in sections. */
export function Sections({ sections }: { sections: readonly Section[] }) {
  return (
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
  )
}
