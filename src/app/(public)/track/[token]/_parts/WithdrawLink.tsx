import type { TrackingView } from '../../../../../operations/readTracking'
import { textsIn, type Locale } from '../../../../../translations'

/** Leads to the page that asks before anything is withdrawn. */
export function WithdrawLink({ locale, view, path }: { locale: Locale; view: TrackingView; path: string }) {
  if (!view.canWithdraw) return null
  return (
    <p>
      <a href={`${path}/withdraw`}>{textsIn(locale).site.track.withdraw}</a>
    </p>
  )
}
