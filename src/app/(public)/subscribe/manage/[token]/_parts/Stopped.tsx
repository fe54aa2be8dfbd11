import { forgetAfterDays } from '../../../../../../operations/subscriptions/limits'
import type { Subscription } from '../../../../../../operations/subscriptions/readSubscription'
import { fill, textsIn } from '../../../../../../translations'
import { Button, Buttons, PageHead, PageShell, type PageShellProps } from '../../../../../../ui'

type StoppedProps = Pick<PageShellProps, 'locale' | 'path' | 'signedIn'> & { subscription: Subscription }

/** Somebody has unsubscribed: said plainly, with the way back to what they had. */
export function Stopped({ subscription, ...shell }: StoppedProps) {
  const words = textsIn(shell.locale).subscriptions.manage
  return (
    <PageShell {...shell} title={words.stopped}>
      <PageHead heading={words.stopped}>
        <p>{fill(words.stoppedText, { days: forgetAfterDays })}</p>
      </PageHead>
      <form method="post" action={`${shell.path}/send`}>
        {subscription.chosen.map((slug) => (
          <input key={slug} type="hidden" name="series" value={slug} />
        ))}
        <input type="hidden" name="locale" value={subscription.locale} />
        <Buttons>
          <Button kind="secondary">{words.resume}</Button>
        </Buttons>
      </form>
    </PageShell>
  )
}
