import { createLocalReq, type JSONFieldServerProps } from 'payload'
import { flatten, inOrder } from '../core/flatten'
import { type Json } from '../core/types'
import { filesIn } from '../store/readDraft'
import { settingsOf } from '../store/settings'
import { textIn } from '../translations/label'
import { FileLinks } from './FileLinks'

/**
 * What somebody filled in, as plain text, and what they attached. Payload's own JSON editor is fetched from
 * another site, which an office may not reach.
 */
export async function Answers({ data, i18n, path, payload, user }: JSONFieldServerProps) {
  const { fields, labelFor, linksTo, wordFor } = settingsOf(payload)
  const answers = inOrder(flatten(toJson(data?.values)), fields)
  const req = await createLocalReq({ user }, payload)
  return (
    <div className="field-type" id={`field-${path}`}>
      <span className="field-label">{textIn(i18n.language, 'values')}</span>
      <dl>
        {answers.map(({ name, text }) => (
          <div key={name} style={{ marginBottom: '0.75rem' }}>
            <dt style={{ color: 'var(--theme-elevation-600)' }}>{labelFor(name, i18n.language)}</dt>
            <dd style={{ margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {wordFor(name, text, i18n.language)}
            </dd>
          </div>
        ))}
      </dl>
      <FileLinks label={textIn(i18n.language, 'files')} files={await linksTo(req, filesIn(data?.files))} />
    </div>
  )
}

// The column holds what `keepDraft` was given: JSON by construction.
const toJson = (value: unknown): Json =>
  value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json)
