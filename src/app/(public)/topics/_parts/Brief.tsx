import { Prose } from '../../../../ui'

/** What is asked for, in the body's own words. */
export function Brief({ heading, text }: { heading: string; text: string }) {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '')
  return (
    <Prose>
      <h2>{heading}</h2>
      <div lang="zh-CN">
        {paragraphs.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </Prose>
  )
}
