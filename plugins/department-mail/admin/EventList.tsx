import { type MessageEvent } from '../store/readEvents'
import { eventTextKey } from '../translations/eventTextKey'
import { type MailTexts } from '../translations/types'

type Props = { events: readonly MessageEvent[]; texts: MailTexts }

/** What happened to a message, one line a change. Instants are in Shanghai. */
export const EventList = ({ events, texts }: Props) =>
  events.length === 0 ? (
    <p>{texts.eventNone}</p>
  ) : (
    <ol style={{ margin: 0, padding: 0, listStyle: 'none' }}>
      {events.map(({ at, type, transport, detail }, index) => (
        <li
          key={`${at}${index}`}
          style={{ padding: '6px 0', borderTop: '1px solid var(--theme-elevation-150)' }}
        >
          <time dateTime={at} style={{ marginRight: 16, fontVariantNumeric: 'tabular-nums' }}>
            {moments.format(new Date(at))}
          </time>
          <strong>{nameOf(type, texts)}</strong>
          {[transport, detail]
            .filter((part) => part !== '')
            .map((part) => (
              <span key={part} style={{ marginLeft: 12, overflowWrap: 'anywhere' }}>
                {part}
              </span>
            ))}
        </li>
      ))}
    </ol>
  )

const nameOf = (type: string, texts: MailTexts): string => {
  const key = eventTextKey(type)
  return key === null ? type : texts[key]
}

const moments = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Asia/Shanghai',
})
