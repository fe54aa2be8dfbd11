import type { Locale } from '../translations'

/** A file of the public site: everything an outside web server needs to answer its address. */
export type SiteFile = {
  /** Address without the origin, as a reader types it: `/digest/zhaibian/2026/3` */
  path: string
  /** Content-Type, charset included */
  type: string
  body: string | Uint8Array
  /** True where the address names the content, so that it may be kept for ever. */
  immutable?: boolean
}

/** Addresses of what pages load, each named by its content. */
export type SiteAssets = {
  stylesheet: string
  script: string | null
}

/** All a page is made with beside what it shows. Pages know no session. */
export type SiteContext = {
  /** Language of the chrome; the texts themselves are Chinese. */
  locale: Locale
  /** Origin of the site, without a slash at its end */
  base: string
  assets: SiteAssets
}
