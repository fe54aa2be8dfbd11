import { type UIFieldServerProps } from 'payload'

import { readEvents } from '../store/readEvents'
import { readSeen } from '../store/readSeen'
import { textsFor } from '../translations/textsFor'
import { EventList } from './EventList'
import { SeenBody } from './SeenBody'

/** A message as its recipient saw it, with what happened to it, above its data. */
export async function SeenMessage({
  id,
  i18n,
  payload,
  user,
}: UIFieldServerProps & { id?: string | number }) {
  if (id === undefined || !user) return null
  const seen = await readSeen(payload, user, String(id))
  if (!seen) return null
  const texts = textsFor(i18n.language)
  return (
    <div style={{ marginBottom: 24 }}>
      <h3 style={{ margin: '0 0 8px' }}>{texts.seenHeading}</h3>
      <p style={{ margin: '0 0 8px', fontWeight: 600 }}>{seen.subject}</p>
      {seen.html === null && seen.text === null ? (
        <p>{texts.seenHidden}</p>
      ) : (
        <SeenBody
          html={seen.html}
          text={seen.text ?? ''}
          htmlLabel={texts.seenHtml}
          textLabel={texts.seenText}
          heading={texts.seenHeading}
        />
      )}
      {seen.attachments.length > 0 && (
        <p>
          {texts.fieldAttachments}: {seen.attachments.join(' · ')}
        </p>
      )}
      <h3 style={{ margin: '24px 0 8px' }}>{texts.eventPlural}</h3>
      <EventList events={await readEvents(payload, String(id))} texts={texts} />
    </div>
  )
}
