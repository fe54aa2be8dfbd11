import lighthouse, { type Result } from 'lighthouse'

/** What Lighthouse gives points for. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof categories)[number]

export type Measured = {
  /** Points of a hundred. */
  points: Record<Category, number>
  /** Audits that cost points, the dearest first. */
  lost: string[]
}

type Page = {
  url: string
  /** Where the browser listens for its debugger. */ port: number
  headers: Record<string, string>
}

/** One run of Lighthouse on one page, as a phone on a slow line. */
export async function measurePage({ url, port, headers }: Page): Promise<Measured> {
  const run = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    formFactor: 'mobile',
    onlyCategories: [...categories],
    extraHeaders: headers,
  })
  if (!run) throw new Error(`Lighthouse measured nothing of ${url}`)
  const { lhr } = run
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
  if (lhr.finalDisplayedUrl !== url) throw new Error(`${url} led to ${lhr.finalDisplayedUrl}`)
  return {
    points: {
      performance: points(lhr, 'performance'),
      accessibility: points(lhr, 'accessibility'),
      'best-practices': points(lhr, 'best-practices'),
      seo: points(lhr, 'seo'),
    },
    lost: lostBy(lhr),
  }
}

const points = ({ categories: found }: Result, name: Category): number =>
  Math.round((found[name]?.score ?? 0) * 100)

function lostBy({ categories: found, audits }: Result): string[] {
  return Object.values(found)
    .flatMap(({ auditRefs }) => auditRefs)
    .flatMap(({ id, weight }) => {
      const audit = audits[id]
      const score = audit?.score ?? 1
      return audit && weight > 0 && score < 1 ? [{ cost: weight * (1 - score), text: lineOf(id, audit) }] : []
    })
    .sort((a, b) => b.cost - a.cost)
    .map(({ cost, text }) => `-${cost.toFixed(1)} ${text}`)
}

const lineOf = (id: string, { displayValue, title }: Result['audits'][string]): string =>
  `${id}: ${displayValue ?? title}`
