import { launch } from './lib/launch.mjs'

launch('dev', () => import('./lib/main-dev.mjs'))
