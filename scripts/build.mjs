import { launch } from './lib/launch.mjs'

launch('build', () => import('./lib/main-build.mjs'))
