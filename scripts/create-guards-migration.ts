import { readdirSync, writeFileSync } from 'node:fs'
import { guardsSql } from '../src/server/guards'

/** A migration's text never changes afterwards, so the SQL is written out beside it. */
const source = (name: string) => `import { readFileSync } from 'node:fs'
import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(readFileSync(new URL('./${name}.sql', import.meta.url), 'utf8')))
}

/** Guards are not taken away: the release before this one runs with them as well. */
export async function down(): Promise<void> {}
`

function writeIndex(): void {
  const names = readdirSync('migrations')
    .filter((file) => /^\d+_\d+_\w+\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort()
  const imports = names.map((name) => `import * as migration_${name} from './${name}'`)
  const entries = names.map(
    (name) => `  { up: migration_${name}.up, down: migration_${name}.down, name: '${name}' },`,
  )
  writeFileSync(
    'migrations/index.ts',
    `${imports.join('\n')}\n\nexport const migrations = [\n${entries.join('\n')}\n]\n`,
  )
}

function main(): void {
  if (process.argv.includes('--help')) {
    console.log(
      'npm run migrate:guards: writes a migration with the triggers and indexes as they are in the plugins now',
    )
    return
  }
  const stamp = new Date().toISOString().replace(/[-:]/g, '').replace('T', '_').slice(0, 15)
  const name = process.argv[2] ?? `${stamp}_guards`
  writeFileSync(`migrations/${name}.sql`, guardsSql())
  writeFileSync(`migrations/${name}.ts`, source(name))
  writeIndex()
}

main()
