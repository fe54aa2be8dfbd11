import { launch } from './lib/launch.mjs'

launch('test', () => import('./lib/main-test.mjs'))
