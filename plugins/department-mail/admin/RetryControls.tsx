import { type BeforeDocumentControlsServerProps, createLocalReq } from 'payload'

import { isRetryable } from '../core/isRetryable'
import { readState } from '../store/readState'
import { settingsOf } from '../store/settingsOf'
import { textsFor } from '../translations/textsFor'
import { RetryButton } from './RetryButton'

/** "Send again" above a message: shown only where the endpoint would accept it, to those it would accept it from. */
export async function RetryControls({ id, i18n, payload, user }: BeforeDocumentControlsServerProps) {
  if (id === undefined || !user) return null
  const settings = settingsOf(payload)
  const req = await createLocalReq({ user }, payload)
  const state = await readState(req, settings.slug, String(id))
  if (!isRetryable(state) || !(await settings.canRetry(req))) return null
  const texts = textsFor(i18n.language)
  return (
    <RetryButton
      url={`${payload.config.routes.api}/${settings.slug}/${String(id)}/retry`}
      body={state === 'uncertain' ? texts.retryBodyUncertain : texts.retryBody}
      label={texts.retryButton}
      heading={texts.retryHeading}
      cancelLabel={texts.retryCancel}
      doneMessage={texts.retryDone}
      failedMessage={texts.retryFailed}
    />
  )
}
