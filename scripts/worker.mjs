import { launch } from './lib/launch.mjs'

launch('worker', () => import('./lib/main-worker.mjs'))
