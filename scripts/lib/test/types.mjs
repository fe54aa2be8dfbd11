// The stage `types`: a fresh clone has no next-env.d.ts and no route types yet, so they are made first.
import { spawnSync } from 'node:child_process'

const run = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1

process.exitCode =
  run('node_modules/next/dist/bin/next', 'typegen') || run('node_modules/typescript/bin/tsc', '--noEmit')
