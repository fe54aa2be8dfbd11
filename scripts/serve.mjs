import { launch } from './lib/launch.mjs'

launch('serve', () => import('./lib/main-serve.mjs'))
