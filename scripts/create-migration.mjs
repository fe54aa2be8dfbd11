// `npm run migrate:create NAME`: compares the config with the last migration and writes the difference.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

if (process.argv.includes('--help')) {
  console.log(
    'npm run migrate:create NAME: writes a migration for what changed in payload.config.ts since the last one',
  )
  process.exit(0)
}
const env = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'only-for-generating-0000000000000000',
  ...process.env,
}
const args = [
  '--conditions=production',
  'node_modules/payload/bin.js',
  'migrate:create',
  ...process.argv.slice(2),
]
const { status } = spawnSync(process.execPath, args, { env, stdio: 'inherit' })

// Payload's template imports types as values, which our compiler settings do not allow.
for (const name of readdirSync('migrations').filter((file) => file.endsWith('.ts'))) {
  const source = readFileSync(`migrations/${name}`, 'utf8')
  const typed = source.replace(
    '{ MigrateUpArgs, MigrateDownArgs,',
    '{ type MigrateUpArgs, type MigrateDownArgs,',
  )
  if (typed !== source) writeFileSync(`migrations/${name}`, typed)
}
process.exit(status ?? 1)
