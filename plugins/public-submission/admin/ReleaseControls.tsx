import { type BeforeDocumentControlsServerProps, createLocalReq } from 'payload'
import { settingsOf } from '../store/settings'
import { textIn } from '../translations/label'
import { ReleaseButton } from './ReleaseButton'

/** "Take in" above a quarantined submission, for those the endpoint would accept it from. */
export async function ReleaseControls({ id, i18n, payload, user }: BeforeDocumentControlsServerProps) {
  if (id === undefined || !user) return null
  const settings = settingsOf(payload)
  const req = await createLocalReq({ user }, payload)
  if (!(await settings.mayRelease(req))) return null
  const list = `${payload.config.routes.admin}/collections/${settings.slug}`
  return (
    <ReleaseButton
      url={`${payload.config.routes.api}/${settings.slug}/${String(id)}/release`}
      list={list}
      label={textIn(i18n.language, 'release')}
      doneMessage={textIn(i18n.language, 'released')}
      failedMessage={textIn(i18n.language, 'unavailable')}
    />
  )
}
