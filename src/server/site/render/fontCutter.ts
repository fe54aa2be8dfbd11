import type { SiteBundle } from '../bundle/types'

type Cutter = ReturnType<SiteBundle['createFontCutter']>

let cutter: Cutter | undefined

/** Cuts the display face; one a process, because the whole face is some ten megabytes. */
export const fontCutter = (bundle: SiteBundle): Cutter => (cutter ??= bundle.createFontCutter())
