import { type BeforeDocumentControlsServerProps, createLocalReq } from 'payload'
import { draftsOf, settingsOf } from '../store/settings'
import { textIn, type LabelKey } from '../translations/label'
import { DismissButton } from './DismissButton'
import { ReleaseButton } from './ReleaseButton'

/** "Take in" and "Dismiss" above a submission that waits, for those the endpoints would accept it from. */
export async function ReleaseControls({ id, i18n, payload, user }: BeforeDocumentControlsServerProps) {
  if (id === undefined || !user) return null
  const settings = settingsOf(payload)
  const req = await createLocalReq({ user }, payload)
  if (!(await settings.mayRelease(req))) return null
  const row: unknown = await payload.findByID({
    collection: draftsOf(payload),
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (typeof row !== 'object' || row === null || Reflect.get(row, 'state') !== 'quarantined') return null
  const text = (key: LabelKey) => textIn(i18n.language, key)
  const address = `${payload.config.routes.api}/${settings.slug}/${String(id)}`
  const shared = {
    list: `${payload.config.routes.admin}/collections/${settings.slug}`,
    failedMessage: text('unavailable'),
  }
  return (
    <>
      <DismissButton
        {...shared}
        url={`${address}/dismiss`}
        label={text('dismiss')}
        ask={text('dismissAsk')}
        yes={text('dismissYes')}
        cancel={text('cancel')}
        doneMessage={text('dismissedDone')}
      />
      <ReleaseButton
        {...shared}
        url={`${address}/release`}
        label={text('release')}
        doneMessage={text('released')}
      />
    </>
  )
}
