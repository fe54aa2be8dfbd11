import { fill, textsIn, type Locale } from '../../../../translations'
import { formatInstant, Notice } from '../../../../ui'

type SavedDraftsProps = {
  locale: Locale
  drafts: readonly { formKey: string; title: string; savedAt: Date }[]
}

/** What somebody signed in has begun on any device, each a link to go on with it. */
export function SavedDrafts({ locale, drafts }: SavedDraftsProps) {
  const words = textsIn(locale).submit
  if (drafts.length === 0) return null
  return (
    <Notice heading={words.savedHeading}>
      <ul>
        {drafts.map(({ formKey, title, savedAt }) => (
          <li key={formKey}>
            <a href={`/submit?continue=${encodeURIComponent(formKey)}`}>
              {fill(words.savedLine, {
                title: title === '' ? words.savedUntitled : title,
                when: formatInstant(savedAt.toISOString(), locale),
              })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
