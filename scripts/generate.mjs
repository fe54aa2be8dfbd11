// `npm run generate`: writes src/payload-types.ts and the admin import map from the config.
// The config is only read, never connected, so any well-formed settings will do.
import { spawnSync } from 'node:child_process'

if (process.argv.includes('--help')) {
  console.log('npm run generate: writes the generated types and the admin import map from payload.config.ts')
  process.exit(0)
}

const env = {
  ...process.env,
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'only-for-generating-0000000000000000',
  PUBLIC_URL: 'http://localhost:3000',
}
for (const what of ['generate:types', 'generate:importmap']) {
  const { status } = spawnSync(
    process.execPath,
    ['--conditions=production', 'node_modules/payload/bin.js', what],
    {
      env,
      stdio: 'inherit',
    },
  )
  if (status !== 0) process.exit(status ?? 1)
}
