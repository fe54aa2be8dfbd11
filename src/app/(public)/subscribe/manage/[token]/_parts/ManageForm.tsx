import type { Subscription } from '../../../../../../operations/subscriptions/readSubscription'
import { locales, textsIn, type Locale } from '../../../../../../translations'
import { Button, Buttons, Checkboxes, problemAt, Radios, type Problem } from '../../../../../../ui'

type ManageFormProps = {
  locale: Locale
  action: string
  subscription: Subscription
  problems: readonly Problem[]
}

/** Which series, and in which language the words around them. */
export function ManageForm({ locale, action, subscription, problems }: ManageFormProps) {
  const words = textsIn(locale).subscriptions.manage
  return (
    <form method="post" action={action} noValidate>
      <Checkboxes
        name="series"
        label={words.series}
        error={problemAt(problems, 'series')}
        options={subscription.series.map(({ slug, name, intro }) => ({
          value: slug,
          label: name,
          ...(intro ? { hint: intro } : {}),
        }))}
        values={subscription.chosen}
      />
      <Radios
        name="locale"
        label={words.locale}
        hint={words.localeHint}
        options={locales.map((value) => ({ value, label: words.languages[value] }))}
        value={subscription.locale}
      />
      <Buttons>
        <Button>{words.save}</Button>
      </Buttons>
    </form>
  )
}
