import type { TopicPage } from '../../../../../operations/readPublicTopic'
import { fill, textsIn, type Locale } from '../../../../../translations'
import { Prose } from '../../../../../ui'
import { fileSize } from '../../_parts/fileSize'

/** The files that come with a topic. */
export function TopicFiles({ topic: { slug, files }, locale }: { topic: TopicPage; locale: Locale }) {
  if (files.length === 0) return null
  const words = textsIn(locale).solicitation.site
  return (
    <Prose>
      <h2>{words.files}</h2>
      <ul>
        {files.map(({ id, name, size }) => (
          <li key={id}>
            <a href={`/topics/${slug}/files/${id}`} download>
              {fill(words.fileSize, { name, size: fileSize(size) })}
            </a>
          </li>
        ))}
      </ul>
    </Prose>
  )
}
