import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateImportMap, getPayload, type Payload, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import config from '../../payload.config'

// Writes types, import map and outstanding schema changes as JSON to the file it is given, and touches
// nothing of the project. Run by the test that compares them with what is kept.
const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'generate-'))
const output = process.argv[2]
if (!output) throw new Error('the file to write is missing')

async function typesOf(sanitized: SanitizedConfig): Promise<string> {
  const outputFile = path.join(folder, 'types.ts')
  process.env.PAYLOAD_TS_OUTPUT_PATH = outputFile
  await generateTypes(sanitized, { log: false })
  return readFileSync(outputFile, 'utf8')
}

/** Paths in the map are relative to its own place: read here as if it stood in the project. */
async function importMapOf(sanitized: SanitizedConfig): Promise<string> {
  const importMapFile = path.join(folder, 'importMap.js')
  writeFileSync(importMapFile, '')
  sanitized.admin.importMap.importMapFile = importMapFile
  await generateImportMap(sanitized, { log: false, force: true })
  const home = path.relative(path.join(root, 'src/app/(payload)/admin'), root)
  return readFileSync(importMapFile, 'utf8').replaceAll(`'${path.relative(folder, root)}/`, `'${home}/`)
}

type Snapshots = {
  generateDrizzleJson: (schema: Record<string, unknown>) => Promise<unknown>
  generateMigration: (before: unknown, after: unknown) => Promise<string[]>
}

/** The statements that lead from the newest snapshot of the migrations to the config as it is. */
async function changesOf(payload: Payload): Promise<string[]> {
  const adapter = payload.db as unknown as {
    schema: Record<string, unknown>
    requireDrizzleKit: () => Snapshots
  }
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const migrations = path.join(root, 'migrations')
  const snapshots = readdirSync(migrations).filter((name) => name.endsWith('.json'))
  const newest = readFileSync(path.join(migrations, snapshots.sort().at(-1) ?? ''), 'utf8')
  return generateMigration(JSON.parse(newest), await generateDrizzleJson(adapter.schema))
}

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const types = await typesOf(payload.config)
const importMap = await importMapOf(payload.config)
writeFileSync(output, JSON.stringify({ types, importMap, changes: await changesOf(payload) }))
rmSync(folder, { recursive: true, force: true })
process.exit(0)
