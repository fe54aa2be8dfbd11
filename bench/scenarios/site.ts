import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { TYPESCRIPT } from '../../src/server/services/typescript'
import { migrate, loadDemo } from '../../test/support/applicationProcesses'
import type { Lifecycle } from '../../scripts/lib/lifecycle'
import { runCommand } from '../../scripts/lib/run-command.mjs'
import { buildPrerendered, prerenderedFolder } from '../lib/buildPrerendered'
import { benchEnvironment } from '../lib/environment'
import { reportFigure } from '../lib/figure'
import { median } from '../lib/measure'
import { hasNginx, startNginx } from '../lib/nginx'
import type { BenchPlace } from '../lib/place'
import { startNextAlone, startServer } from '../lib/server'
import { shoot, type Shot } from '../lib/shoot'

const CLIENTS = 8
const SECONDS = 4
const ROUNDS = 3

type Sides = { front: string; prerendered: string; rendered: string }

/**
 * One public issue page, answered three ways in turn: by the web process from the published files, by Next
 * from a page it prerendered (the same HTML), and by Next and Payload anew on each request. Behind it the
 * folder of files under nginx, against any file of that size under the same nginx.
 */
export async function benchSite(place: BenchPlace, lifecycle: Lifecycle): Promise<void> {
  const databaseUrl = await place.createDatabase('site')
  const env = {
    ...benchEnvironment({ databaseUrl, dataDir: place.dataDir }),
    NODE_ENV: 'production' as const,
  }
  const logs = path.join(place.dataDir, 'logs')
  await migrate({ env, logs })
  await loadDemo({ env, logs })
  const folder = path.join(place.dataDir, 'published')
  await site({ env, logs }, 'rebuild')
  await site({ env, logs }, 'export', '--to', folder)
  const front = await startServer({ name: 'front', databaseUrl, dataDir: place.dataDir })
  lifecycle.defer('front', front.stop)
  const page = await newestIssue(front.url)
  const html = await (await fetch(`${front.url}${page}`)).text()
  const prerendered = await prerender(place, databaseUrl, html)
  lifecycle.defer('prerendered', prerendered.stop)
  const rendered = await startRendering(place)
  lifecycle.defer('rendered', rendered.stop)
  await compareSides({
    front: `${front.url}${page}`,
    prerendered: `${prerendered.url}/`,
    rendered: `${rendered.url}${page}`,
  })
  await benchFolder({ folder, page, html, place, lifecycle })
}

/** The same city where nothing was published yet: every request is rendered from the database. */
async function startRendering(place: BenchPlace) {
  const databaseUrl = await place.createDatabase('site_rendered')
  const dataDir = path.join(place.dataDir, 'rendered')
  const env = { ...benchEnvironment({ databaseUrl, dataDir }), NODE_ENV: 'production' as const }
  const logs = path.join(dataDir, 'logs')
  await migrate({ env, logs })
  await loadDemo({ env, logs })
  return startNextAlone({ name: 'rendered', databaseUrl, dataDir })
}

const site = ({ env, logs }: { env: NodeJS.ProcessEnv; logs: string }, ...args: string[]): Promise<void> =>
  runCommand({
    name: 'site',
    command: process.execPath,
    args: [...TYPESCRIPT, 'scripts/site.ts', ...args],
    env,
    logFile: path.join(logs, 'site.log'),
  })

async function prerender(place: BenchPlace, databaseUrl: string, html: string) {
  const file = path.join(place.dataDir, 'page.html')
  writeFileSync(file, html)
  await buildPrerendered({ html: file, dataDir: place.dataDir })
  return startNextAlone({
    name: 'prerendered',
    databaseUrl,
    dataDir: place.dataDir,
    folder: prerenderedFolder,
    readyPath: '/',
  })
}

/** The address of an issue as the sitemap names it. */
async function newestIssue(url: string): Promise<string> {
  const sitemap = await (await fetch(`${url}/sitemap.xml`)).text()
  const issue = /<loc>[^<]*(\/digest\/[^/<]+\/\d+\/\d+)<\/loc>/.exec(sitemap)?.[1]
  if (issue === undefined) throw new Error('bench: the sitemap names no issue')
  return issue
}

async function compareSides(sides: Sides): Promise<void> {
  for (const url of Object.values(sides)) await shoot(url, { clients: CLIENTS, seconds: 1 })
  const rounds: Record<keyof Sides, Shot>[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const shots = { front: await shot(sides.front), prerendered: await shot(sides.prerendered) }
    rounds.push({ ...shots, rendered: await shot(sides.rendered) })
  }
  const middle = (side: keyof Sides, of: keyof Shot): number => median(rounds.map((shots) => shots[side][of]))
  const speed = (side: keyof Sides): string => `${middle(side, 'perSecond').toFixed(0)}/s`
  const times = (side: 'prerendered' | 'rendered'): number =>
    median(rounds.map((shots) => shots.front.perSecond / shots[side].perSecond))
  reportFigure({
    name: 'public page ÷ prerendered by Next',
    measured: `${times('prerendered').toFixed(1)} × (${speed('front')} to ${speed('prerendered')})`,
    limit: '≥ 10 ×',
    ok: times('prerendered') >= 10,
  })
  reportFigure({
    name: 'public page ÷ rendered on each request',
    measured: `${times('rendered').toFixed(0)} × (${speed('front')} to ${speed('rendered')})`,
    limit: '≥ 100 ×',
    ok: times('rendered') >= 100,
  })
  const p99 = middle('front', 'p99')
  reportFigure({
    name: 'public page, 99 of 100 answers',
    measured: `${p99} ms at ${CLIENTS} clients`,
    limit: '≤ 5 ms',
    ok: p99 <= 5,
  })
}

const shot = (url: string): Promise<Shot> => shoot(url, { clients: CLIENTS, seconds: SECONDS })

/** What the names and the layout of the folder cost a plain web server: nothing, compared with any file. */
async function benchFolder(input: {
  folder: string
  page: string
  html: string
  place: BenchPlace
  lifecycle: Lifecycle
}): Promise<void> {
  if (!hasNginx()) {
    console.log('(nginx is not installed here: the folder was not measured behind it)')
    return
  }
  mkdirSync(path.join(input.folder, 'any'), { recursive: true })
  writeFileSync(path.join(input.folder, 'any', 'file.html'), 'x'.repeat(Buffer.byteLength(input.html)))
  const nginx = await startNginx({ root: input.folder, dataDir: input.place.dataDir })
  input.lifecycle.defer('nginx', nginx.stop)
  const ratios: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await shot(`${nginx.url}${input.page}`)
    const any = await shot(`${nginx.url}/any/file.html`)
    ratios.push(page.perSecond / any.perSecond)
  }
  const ratio = median(ratios)
  reportFigure({
    name: 'the folder behind nginx ÷ any file of that size',
    measured: `${ratio.toFixed(2)} ×`,
    limit: '≥ 0.95 ×',
    ok: ratio >= 0.95,
  })
}
