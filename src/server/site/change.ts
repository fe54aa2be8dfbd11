import { z } from 'zod'

/**
 * What has become different on the public site.
 * - `issue`: one issue was published, voided or corrected, or something shown on its pages changed
 *   (answers, comments, documents). Its pages and the lists are made again.
 * - `overview`: only lists, feed, sitemap and search.
 * - `all`: everything is made again.
 */
export const siteChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('issue'), issue: z.string() }),
  z.object({ kind: z.literal('overview') }),
  z.object({ kind: z.literal('all') }),
])

export type SiteChange = z.infer<typeof siteChangeSchema>
