import type { TrackingView } from '../../../../../operations/readTracking'
import { fill, textsIn, type Locale } from '../../../../../translations'
import { statusOf } from './statusOf'

/** The sentence that says where an item stands. */
export function plainStatus(view: Pick<TrackingView, 'status' | 'steps' | 'issued'>, locale: Locale): string {
  const current = view.steps.find(({ state }) => state === 'current')
  return fill(textsIn(locale).site.track.plain[statusOf(view)], {
    step: current?.label[locale] ?? '',
    series: view.issued?.seriesName ?? '',
    year: view.issued?.year ?? '',
    number: view.issued?.number ?? '',
  })
}
