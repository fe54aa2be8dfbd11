import lighthouse, { type Result } from 'lighthouse'

export type Measured = {
  /** Points of a hundred. */
  performance: number
  accessibility: number
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
    onlyCategories: ['performance', 'accessibility'],
    extraHeaders: headers,
  })
  if (!run) throw new Error(`Lighthouse measured nothing of ${url}`)
  const { lhr } = run
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
  if (lhr.finalDisplayedUrl !== url) throw new Error(`${url} led to ${lhr.finalDisplayedUrl}`)
  return {
    performance: points(lhr, 'performance'),
    accessibility: points(lhr, 'accessibility'),
    lost: lostBy(lhr),
  }
}

const points = ({ categories }: Result, name: string): number =>
  Math.round((categories[name]?.score ?? 0) * 100)

function lostBy({ categories, audits }: Result): string[] {
  return Object.values(categories)
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
