import { startPostgres } from '../../../src/server/services/postgres'
import type { Lifecycle } from '../lifecycle'
import { OperatorError } from '../operator-error.mjs'
import { withProgress } from '../progress.mjs'
import { text } from '../text.mjs'
import { type Browser, findBrowser } from './browser'
import type { Stage } from './stages'

const NEEDS_DATABASE = new Set(['integration', 'invariants', 'build', 'e2e'])

/** What the chosen stages need: one throw-away database server for all, and a browser. */
export async function testEnvironment(
  chosen: Stage[],
  folder: string,
  lifecycle: Lifecycle,
): Promise<NodeJS.ProcessEnv> {
  const env: NodeJS.ProcessEnv = { ...process.env, TZ: 'Asia/Shanghai', NEXT_TELEMETRY_DISABLED: '1' }
  if (chosen.some((stage) => NEEDS_DATABASE.has(stage.name))) {
    env.TEST_DATABASE_URL = await startTestDatabase(folder, lifecycle)
  }
  if (chosen.some((stage) => stage.name === 'e2e'))
    Object.assign(env, browserEnvironment(await findBrowser(lifecycle.signal)))
  return env
}

async function startTestDatabase(folder: string, lifecycle: Lifecycle): Promise<string> {
  const postgres = await withProgress(text('step.testDatabase'), () =>
    startPostgres({ dataDir: folder, durability: 'test', database: 'minqiao_test' }),
  )
  lifecycle.defer('PostgreSQL', postgres.stop)
  postgres.onUnexpectedExit(() => lifecycle.fail(new OperatorError('postgres.ended', { file: folder })))
  return postgres.url()
}

function browserEnvironment(browser: Browser | undefined): Record<string, string> {
  if (!browser) return {}
  const found = { CHROMIUM_PATH: browser.executable }
  return browser.libraryPath === undefined
    ? found
    : { ...found, CHROMIUM_LD_LIBRARY_PATH: browser.libraryPath }
}
