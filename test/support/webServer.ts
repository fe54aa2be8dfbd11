import { freePort } from '../../src/server/services/free-port'
import { startServiceProcess, type ServiceProcess } from '../../scripts/lib/service-process'
import { webArguments } from '../../scripts/lib/local-processes'
import { application } from './application'
import { waitUntilReady } from './applicationProcesses'
import { temporaryFolder } from './services-folder'

export type WebServer = {
  url: string
  /** Killed in the middle of whatever it does, and started again at the same address. */
  crash(): Promise<void>
  stop(): Promise<void>
}

/** A second web server of the built application, on the same database, that a test may kill. */
export async function startWebServer(): Promise<WebServer> {
  const { databaseUrl, secret } = application()
  const place = await temporaryFolder()
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    PUBLIC_URL: url,
    DATABASE_URL: databaseUrl,
    DATA_DIR: place.folder,
    PAYLOAD_SECRET: secret,
    TRUSTED_PROXIES: '1',
  }
  const start = async (): Promise<ServiceProcess> => {
    const web = startServiceProcess({
      args: webArguments({ mode: 'production', port, host: '127.0.0.1' }),
      env,
      logFile: `${place.folder}/web.log`,
    })
    await waitUntilReady(url)
    return web
  }
  let web = await start()
  return {
    url,
    crash: async () => {
      await web.stop(0)
      web = await start()
    },
    stop: async () => {
      await web.stop(5_000)
      await place.remove()
    },
  }
}
