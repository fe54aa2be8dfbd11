import { launch } from './lib/launch.mjs'

launch('site', () => import('./lib/main-site.mjs'))
