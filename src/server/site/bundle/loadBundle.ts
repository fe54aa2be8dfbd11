import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SiteFile } from '../../../site'
import { ASSETS_PATH } from './assetsPath'
import { siteFolder } from './siteFolder'
import type { BundleManifest, SiteBundle } from './types'
import { MANIFEST, writeBundle } from './writeBundle'

/** A page and what it loads are asked for together; compiled once for them. */
const FRESH_MS = 2_000

let loaded: Promise<SiteBundle> | undefined
let loadedAt = 0

/**
 * The functions that make the published pages: those of the build in production, where they are read once;
 * elsewhere compiled from the sources as they are now.
 */
export function loadBundle(): Promise<SiteBundle> {
  const isBuilt = process.env.NODE_ENV === 'production'
  if (!isBuilt && Date.now() - loadedAt > FRESH_MS) loaded = undefined
  if (loaded) return loaded
  loadedAt = Date.now()
  loaded = (isBuilt ? openBuilt() : compileAndOpen()).catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}

async function openBuilt(): Promise<SiteBundle> {
  const kept = await readFile(path.join(siteFolder(), MANIFEST), 'utf8').catch(() => undefined)
  return kept === undefined ? compileAndOpen() : open(JSON.parse(kept) as BundleManifest)
}

const compileAndOpen = async (): Promise<SiteBundle> =>
  open(await writeBundle(/* turbopackIgnore: true */ process.cwd(), siteFolder()))

async function open({ module, stylesheet, script }: BundleManifest): Promise<SiteBundle> {
  const address = pathToFileURL(path.join(siteFolder(), module)).href
  const pages = (await import(/* turbopackIgnore: true */ /* @vite-ignore */ address)) as SiteBundle
  const { renderIssue, renderOverview, createFontCutter } = pages
  return {
    renderIssue,
    renderOverview,
    createFontCutter,
    build: module,
    stylesheet: `${ASSETS_PATH}/${stylesheet}`,
    script: `${ASSETS_PATH}/${script}`,
    assets: await Promise.all([
      asset(stylesheet, 'text/css; charset=utf-8'),
      asset(script, 'text/javascript; charset=utf-8'),
    ]),
  }
}

const asset = async (name: string, type: string): Promise<SiteFile> => ({
  path: `${ASSETS_PATH}/${name}`,
  type,
  body: await readFile(path.join(siteFolder(), name)),
  immutable: true,
})
