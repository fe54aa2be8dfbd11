'use client'

import { useFormModified } from '@payloadcms/ui'
import { fill } from '../../../../translations'
import { OperationDialog } from '../actions/OperationDialog'
import { useOperation } from '../actions/useOperation'
import type { TopicButtonsProps } from './TopicButtons'
import { numberIn } from './numberIn'
import { usePreview } from './usePreview'

/** Says whom publishing will ask and mail, and when; then publishes. */
export function PublishDialog(props: TopicButtonsProps & { onClose: () => void }) {
  const { url, opens, isPublic, texts, dialog, onClose } = props
  const { busy, refusal, run, lookAgain } = useOperation(`${url}/publish`, dialog.failed, onClose)
  const preview = usePreview(`${url}/audience`)
  const isUnsaved = useFormModified()
  const publish = () =>
    void run({}, (answer) =>
      opens ? texts.scheduled : fill(texts.published, { count: numberIn(answer, 'invited') }),
    )
  return (
    <OperationDialog
      title={texts.publishTitle}
      texts={dialog}
      choices={[{ label: texts.publish, primary: true, onClick: publish }]}
      busy={busy}
      problem={isUnsaved ? texts.unsaved : null}
      refusal={refusal}
      onClose={onClose}
      onLookAgain={lookAgain}
    >
      <p aria-live="polite">{preview ? wordsFor(preview, opens, texts) : texts.counting}</p>
      <p>{isPublic ? texts.publishPublic : texts.publishInside}</p>
    </OperationDialog>
  )
}

function wordsFor(
  preview: { people: number; mailed: number },
  opens: string | null,
  texts: TopicButtonsProps['texts'],
): string {
  if (preview.people === 0) return texts.publishNobody
  return opens === null
    ? fill(texts.publishNow, preview)
    : fill(texts.publishLater, { ...preview, when: opens })
}
