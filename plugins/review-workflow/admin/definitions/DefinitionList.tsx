import { getTranslation } from '@payloadcms/translations'
import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import type { ListedDefinition } from '../../operations/listDefinitions'
import { fill } from '../../translations/messages'
import { wordsIn } from '../words'

type Props = { definitions: ListedDefinition[]; path: string; req: PayloadRequest }

/** The orders of a body: what each is for, its steps, the version in force, how much is under way. */
export function DefinitionList({ definitions, path, req }: Props) {
  const { texts: all, pick } = wordsIn(req.i18n.language)
  const texts = all.definitionsRoom
  const labelOf = (slug: string): string => {
    const labels = req.payload.config.collections.find((collection) => collection.slug === slug)?.labels
    return labels ? getTranslation(labels.plural, req.i18n) : slug
  }
  return (
    <>
      <p className="wfd-intro">{texts.intro}</p>
      {definitions.length === 0 && <p className="wf-empty">{texts.empty}</p>}
      <ul className="wfd-list">
        {definitions.map(({ key, collections, versions }) => {
          const [inForce] = versions
          if (!inForce) return null
          const { body, version, savedBy } = inForce
          const running = versions.reduce((sum, entry) => sum + entry.running, 0)
          return (
            <li key={key}>
              <Link href={`${path}?key=${encodeURIComponent(key)}`} prefetch={false}>
                <strong>{pick(body.label) || body.label.zh}</strong>
                <span className="wfd-list__for">
                  {fill(texts.usedFor, { collections: collections.map(labelOf).join(texts.separator) })}
                </span>
              </Link>
              <ol>
                {body.steps.map(({ id, label }) => (
                  <li key={id}>{pick(label) || label.zh}</li>
                ))}
              </ol>
              <p>
                <span className="wfd-count wfd-count--good">{fill(texts.versionNow, { version })}</span>
                <span>{savedBy === null ? texts.isInstalled : texts.isOwn}</span>
                <span>{fill(texts.runningCount, { count: running })}</span>
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
