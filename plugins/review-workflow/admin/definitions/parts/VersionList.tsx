'use client'

import { useState } from 'react'
import type { DefinitionVersion } from '../../../store/definitionVersions'
import { fill } from '../../../translations/messages'
import { formatInstant } from '../../formatInstant'
import { DiagramView } from '../diagram/DiagramView'
import { useEditor } from '../EditorContext'

type Props = { versions: DefinitionVersion[]; onUse: (version: DefinitionVersion) => void }

/** Every version this body can use, newest first, with who saved it and how much still follows it. */
export function VersionList({ versions, onUse }: Props) {
  const { texts } = useEditor()
  const [shown, setShown] = useState(versions[0]?.id)
  const version = versions.find(({ id }) => id === shown)
  return (
    <section className="wfd-section wfd-versions" aria-label={texts.versions}>
      <ul>
        {versions.map((entry, index) => (
          <li
            key={entry.id}
            className={entry.id === shown ? 'wfd-version wfd-version--shown' : 'wfd-version'}
          >
            <h2>
              {fill(texts.version, { version: entry.version })}
              {index === 0 && <span className="wfd-count wfd-count--good">{texts.versionCurrent}</span>}
            </h2>
            <dl>
              <dt>{texts.versionWhen}</dt>
              <dd>{formatInstant(entry.createdAt)}</dd>
              <dt>{texts.versionSource}</dt>
              <dd>
                {entry.savedBy === null ? texts.isInstalled : fill(texts.versionOwn, { who: entry.savedBy })}
              </dd>
              <dt>{texts.versionRuns}</dt>
              <dd>{fill(texts.runningCount, { count: entry.running })}</dd>
            </dl>
            <div className="wfd-adders">
              <button
                type="button"
                className="wfd-button"
                aria-pressed={entry.id === shown}
                onClick={() => setShown(entry.id)}
              >
                {texts.versionShow}
              </button>
              <button type="button" className="wfd-button" onClick={() => onUse(entry)}>
                {texts.useAsBase}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {version && <DiagramView definition={version.body} />}
    </section>
  )
}
