import type { Application } from '../support/application'
import { openBrowser } from '../support/browser'
import type { Figure } from '../support/figure'
import { freePort } from '../../src/server/services/free-port'
import { categories, measurePage, type Category, type Measured } from './measurePage'
import { signInCookie } from './signInCookie'

export type MeasuredPage = { figures: Figure[]; lost: string[] }

/** Whole points of a hundred that a page must reach. */
type Wanted = Partial<Record<Category, number>>
type WantedPage = { path: string; wanted: Wanted; isOwn?: boolean }

const members: Wanted = { performance: 95, accessibility: 100 }
const published: Wanted = { performance: 97, accessibility: 100, 'best-practices': 100, seo: 100 }

/** The form, the topics and a member's own place; and what the public reads. */
export const pageSets = {
  members: [
    { path: '/submit', wanted: members },
    { path: '/topics', wanted: members },
    { path: '/me', wanted: members, isOwn: true },
  ],
  digest: [
    { path: '/digest/zhaibian/2026/1', wanted: published },
    { path: '/digest/zhaibian/2026/1/1', wanted: published },
    { path: '/digest', wanted: published },
  ],
} satisfies Record<string, WantedPage[]>

/** The middle one of so many runs counts: one alone swings by several points. */
const runs = 5

/** Each page of a set with its figures and the audits that cost points. */
export async function* measurePages(
  application: Application,
  pages: readonly WantedPage[],
): AsyncGenerator<MeasuredPage> {
  const port = await freePort()
  const browser = await openBrowser(application.url, [`--remote-debugging-port=${port}`])
  try {
    for (const { path, wanted, isOwn } of pages) {
      const headers: Record<string, string> = isOwn ? { cookie: await signInCookie(application) } : {}
      const tries: Measured[] = []
      for (let run = 0; run < runs; run += 1)
        tries.push(await measurePage({ url: `${application.url}${path}`, port, headers }))
      yield figuresOf(path, wanted, tries)
    }
  } finally {
    await browser.close()
  }
}

function figuresOf(path: string, wanted: Wanted, tries: readonly Measured[]): MeasuredPage {
  const [middle] = [...tries]
    .sort((a, b) => a.points.performance - b.points.performance)
    .slice(Math.floor(tries.length / 2))
  if (!middle) throw new Error(`${path} was not measured`)
  const all = tries.map(({ points }) => points.performance).join(', ')
  const figures = categories.flatMap((category): Figure[] => {
    const limit = wanted[category]
    if (limit === undefined) return []
    const points = middle.points[category]
    const isSpeed = category === 'performance'
    return [
      {
        name: `Lighthouse ${category}${isSpeed ? ' on a phone' : ''}, ${path}`,
        measured: isSpeed ? `${points} (of ${all})` : `${points}`,
        limit: isSpeed ? `>= ${limit}` : `${limit}`,
        ok: points >= limit,
      },
    ]
  })
  return { figures, lost: middle.lost }
}
