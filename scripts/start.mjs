import { launch } from './lib/launch.mjs'

launch('start', () => import('./lib/main-start.mjs'))
