import type { PublicEntry } from '../../../../operations/readerFeedback/readPublicEntry'
import { commentCharacters } from '../../../../operations/readerFeedback/limits'
import { helpfulAnswers } from '../../../../domain/vocabulary'
import { fill, textsIn, type Locale } from '../../../../translations'
import { Button, Buttons, problemAt, Radios, TextArea, type Problem } from '../../../../ui'
import { Trap } from '../../_parts/Trap'

type FeedbackFormProps = {
  locale: Locale
  entry: PublicEntry
  helpful: string
  comment: string
  problems: readonly Problem[]
}

/** The form that stands below an entry, with what was typed. */
export function FeedbackForm({ locale, entry, helpful, comment, problems }: FeedbackFormProps) {
  const { subscriptions, options, site } = textsIn(locale)
  const words = subscriptions.feedback
  const at = (name: string) => ({ name, error: problemAt(problems, name) })
  return (
    <form method="post" action="/digest-feedback" noValidate>
      {(['series', 'year', 'number', 'position'] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={entry[name]} />
      ))}
      <Radios
        {...at('helpful')}
        label={words.helpful}
        options={helpfulAnswers.map((value) => ({ value, label: options.helpfulAnswers[value] }))}
        value={helpful}
      />
      <TextArea
        {...at('comment')}
        label={words.comment}
        hint={fill(words.commentHint, { max: commentCharacters })}
        optional={site.form.optional}
        value={comment}
        rows={5}
      />
      <Trap label={subscriptions.subscribe.trap} />
      <Buttons>
        <Button>{words.send}</Button>
      </Buttons>
    </form>
  )
}
