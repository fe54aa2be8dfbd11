'use client'

import { Button } from '@payloadcms/ui'
import type { TemplateView } from '../../../../operations/templates/readTemplate'
import type { AdminTexts } from '../../../../translations/zh/admin'
import type { MailAdminTexts } from '../../../../translations/zh/mailAdmin'
import { issueText } from './issueText'
import { MailPreview } from './MailPreview'
import { PlaceList } from './PlaceList'
import { RestoreButton } from './RestoreButton'
import { useTemplate } from './useTemplate'
import { VersionList } from './VersionList'

type Props = { view: TemplateView; url: string; words: MailAdminTexts; dialog: AdminTexts['dialog'] }

/** The words on the left, what the recipient sees on the right, versions below. */
export function TemplateEditor({ view, url, words, dialog }: Props) {
  const { draft, change, insert, text, preview, issues, busy, trouble, isChanged, save, test } = useTemplate(
    view,
    url,
    words,
  )
  return (
    <div className="mq-template">
      <form
        className="mq-template__form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <label htmlFor="mq-template-subject">{words.subjectField}</label>
        <input
          id="mq-template-subject"
          value={draft.subject}
          onChange={(event) => change({ subject: event.target.value })}
        />
        <label htmlFor="mq-template-text">{words.textField}</label>
        <textarea
          id="mq-template-text"
          ref={text}
          rows={14}
          aria-describedby="mq-template-help"
          value={draft.text}
          onChange={(event) => change({ text: event.target.value })}
        />
        <p id="mq-template-help" className="mq-template__help">
          {words.textHelp}
        </p>
        <PlaceList places={view.places} words={words} onChoose={insert} />
        <label htmlFor="mq-template-note">{words.noteField}</label>
        <input
          id="mq-template-note"
          value={draft.note}
          onChange={(event) => change({ note: event.target.value })}
        />
        <div role="alert" className="mq-template__issues">
          {issues.map((issue) => (
            <p key={`${issue.field}${issue.code}${issue.place ?? ''}`}>{issueText(issue, words)}</p>
          ))}
          {trouble && <p>{trouble}</p>}
        </div>
        <div className="mq-template__acts">
          <Button
            type="submit"
            margin={false}
            size="medium"
            disabled={busy || !isChanged || issues.length > 0}
          >
            {words.save}
          </Button>
          <Button
            type="button"
            buttonStyle="secondary"
            margin={false}
            size="medium"
            disabled={busy || issues.length > 0}
            onClick={() => void test()}
          >
            {words.test}
          </Button>
          {!view.usesDefault && <RestoreButton view={view} url={url} words={words} dialog={dialog} />}
          {isChanged && <span className="mq-template__help">{words.unsaved}</span>}
        </div>
      </form>
      <MailPreview mail={preview} words={words} />
      <VersionList
        versions={view.versions}
        words={words}
        onTake={({ subject, text: taken }) => change({ subject, text: taken })}
      />
    </div>
  )
}
