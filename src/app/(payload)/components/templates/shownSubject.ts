/** Places that say what a mail is; the others say whom or what it is about. */
const telling = ['what', 'kind', 'decision', 'level']

/** A subject as people know the mail by: 请办理并答复：…（…前） */
export const shownSubject = (subject: string, samples: Record<string, string>): string =>
  subject.replace(/\{\{(\w+)\}\}/g, (_, place: string) =>
    telling.includes(place) ? (samples[place] ?? '…') : '…',
  )
