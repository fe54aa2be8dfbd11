import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { documentKinds } from '../plugins/digest'
import { makeDocument, openTypesetter } from '../plugins/digest/exports/documents'
import { loadFonts } from '../src/server/documents/fonts/loadFonts'
import { settings } from '../src/server/documents/settings'
import { textsIn } from '../src/translations'
import { drawPages } from './lib/document-samples/drawPages'
import { sampleIssue } from './lib/document-samples/sampleIssue'
import { root } from './lib/paths.mjs'

const folder = path.join(root, 'docs/samples')

/** Writes the documents of a sample issue to docs/samples, as the product makes them. */
async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    console.log(
      'node --conditions=production --import tsx scripts/create-document-samples.ts: makes the sample issue of docs/samples anew in every kind, with pictures of its first and last pages',
    )
    return
  }
  await mkdir(folder, { recursive: true })
  const workspace = await mkdtemp(path.join(tmpdir(), 'samples-'))
  const { words, styles } = textsIn('zh').paper
  const tools = {
    fonts: () => loadFonts({ cache: settings.fontCache }),
    typesetter: (fonts: Parameters<typeof openTypesetter>[0]) => openTypesetter(fonts, workspace),
    words,
    styleNames: styles,
    strict: false,
  }
  for (const kind of documentKinds) {
    const made = await makeDocument({ content: sampleIssue(), kind, proof: false, entry: null }, tools)
    const file = path.join(folder, `issue.${kind}`)
    await writeFile(file, made.bytes)
    console.log(path.relative(root, file), made.bytes.length, made.pages ?? '')
    if (kind === 'pdf') await drawPages(made.bytes, folder, [1, 2, -1])
  }
  await rm(workspace, { recursive: true, force: true })
}

await main()
