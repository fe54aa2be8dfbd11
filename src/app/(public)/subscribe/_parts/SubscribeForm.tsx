import type { SubscribableSeries } from '../../../../operations/subscriptions/listSubscribable'
import { forgetAfterDays } from '../../../../operations/subscriptions/limits'
import { fill, textsIn, type Locale } from '../../../../translations'
import { Button, Buttons, Checkboxes, problemAt, TextField, type Problem } from '../../../../ui'
import { Trap } from '../../_parts/Trap'

type SubscribeFormProps = {
  locale: Locale
  series: readonly SubscribableSeries[]
  email: string
  /** Slugs that are ticked. */
  chosen: readonly string[]
  problems: readonly Problem[]
}

/** Which series, and where to. */
export function SubscribeForm({ locale, series, email, chosen, problems }: SubscribeFormProps) {
  const words = textsIn(locale).subscriptions.subscribe
  const at = (name: string) => ({ name, error: problemAt(problems, name) })
  return (
    <form method="post" action="/subscribe/send" noValidate>
      <Checkboxes
        {...at('series')}
        label={words.series}
        options={series.map(({ slug, name, intro }) => ({
          value: slug,
          label: name,
          ...(intro ? { hint: intro } : {}),
        }))}
        values={chosen}
      />
      <TextField
        {...at('email')}
        label={words.email}
        hint={fill(words.emailHint, { days: forgetAfterDays })}
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        value={email}
        width={20}
      />
      <Trap label={words.trap} />
      <Buttons>
        <Button>{words.send}</Button>
      </Buttons>
    </form>
  )
}
