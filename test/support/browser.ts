import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
import { findBrowser } from '../../scripts/lib/test/browser'
import { newAddress } from './browserAddress'

export type TestBrowser = {
  /** A page in a context of its own: another person on another machine. */
  person(options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

const ARGUMENTS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage']
/** The slowest page of a production build on two busy cores, milliseconds. */
const PAGE_MS = 60_000

/** Opens Chromium: CHROMIUM_PATH, else the system's, else the one from the packages; with `more` arguments. */
export async function openBrowser(baseURL: string, more: readonly string[] = []): Promise<TestBrowser> {
  const browser = await launch([...ARGUMENTS, ...more])
  const contexts: BrowserContext[] = []
  return {
    async person(options = {}) {
      const context = await browser.newContext({
        baseURL,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        viewport: { width: 1280, height: 900 },
        extraHTTPHeaders: { 'X-Forwarded-For': newAddress() },
        ...options,
      })
      contexts.push(context)
      context.setDefaultTimeout(PAGE_MS)
      return context.newPage()
    },
    async close() {
      for (const context of contexts) await context.close()
      await browser.close()
    },
  }
}

async function launch(args: string[]): Promise<Browser> {
  const { CHROMIUM_PATH, CHROMIUM_LD_LIBRARY_PATH } = process.env
  const found = CHROMIUM_PATH
    ? { executable: CHROMIUM_PATH, libraryPath: CHROMIUM_LD_LIBRARY_PATH }
    : await findBrowser(AbortSignal.timeout(120_000))
  if (!found) throw new Error('no Chromium: set CHROMIUM_PATH')
  const env = {
    ...definedIn(process.env),
    ...(found.libraryPath ? { LD_LIBRARY_PATH: found.libraryPath } : {}),
  }
  return chromium.launch({ executablePath: found.executable, args, env })
}

const definedIn = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
