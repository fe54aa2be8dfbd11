import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Packer } from 'docx'
import type { EditionContent } from '../../plugins/digest'
import { buildDocx, openTypesetter } from '../../plugins/digest/exports/documents'
import { toDocument } from '../../plugins/digest/exports/paper'
import { loadFonts } from '../../src/server/documents/fonts/loadFonts'
import { createRenderer, type Renderer } from '../../src/server/documents/renderer'
import { settings } from '../../src/server/documents/settings'
import { sampleIssue } from '../../scripts/lib/document-samples/sampleIssue'
import { textsIn } from '../../src/translations'
import { reportFigure } from '../lib/figure'
import { median } from '../lib/measure'

const LIMIT = 3
const ROUNDS = 7
const MEGABYTE = 1_000_000

/**
 * DOCX and PDF of an issue of 50 entries as the worker makes them — the model, every glyph looked up, the
 * pages set, sealed and measured, the bytes sent over from the rendering process — against what the two
 * libraries alone take for the same document: packing it, setting it. In turn, both warmed up.
 */
export async function benchDocuments(): Promise<void> {
  const renderer = createRenderer()
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-documents-'))
  try {
    const bare = await openBare(folder)
    const [ours, libraries] = await inTurn(
      () => make(renderer, issueOf(50)),
      () => bare(issueOf(50)),
    )
    const times = ours / libraries
    reportFigure({
      name: 'documents of 50 entries ÷ bare libraries',
      measured: `${times.toFixed(2)} × (${ours.toFixed(0)} ms to ${libraries.toFixed(0)} ms)`,
      limit: `≤ ${LIMIT} ×`,
      ok: times <= LIMIT,
    })
    await tellLarge(renderer)
  } finally {
    renderer.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Milliseconds of both, the leader changing with every round; the first round warms up and is not counted. */
async function inTurn(
  first: () => Promise<number>,
  second: () => Promise<number>,
): Promise<[number, number]> {
  const taken: [number, number][] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    if (round % 2 === 0) taken.push([await first(), await second()])
    else {
      const other = await second()
      taken.push([await first(), other])
    }
  }
  const counted = taken.slice(1)
  return [median(counted.map(([one]) => one)), median(counted.map(([, other]) => other))]
}

async function make(renderer: Renderer, content: EditionContent): Promise<number> {
  const since = performance.now()
  for (const kind of ['docx', 'pdf'] as const)
    await renderer.render({ content, kind, proof: false, entry: null })
  return performance.now() - since
}

type Bare = (content: EditionContent) => Promise<number>

async function openBare(workspace: string): Promise<Bare> {
  const typesetter = openTypesetter(await loadFonts({ cache: settings.fontCache }), workspace)
  const { words, styles } = textsIn('zh').paper
  return async (content) => {
    const paper = toDocument(content, words)
    const document = buildDocx(paper, styles)
    const since = performance.now()
    await Packer.toBuffer(document)
    typesetter.typeset(paper)
    return performance.now() - since
  }
}

/** What the largest issue takes. */
async function tellLarge(renderer: Renderer): Promise<void> {
  const since = performance.now()
  const content = issueOf(200)
  const docx = await renderer.render({ content, kind: 'docx', proof: false, entry: null })
  const pdf = await renderer.render({ content, kind: 'pdf', proof: false, entry: null })
  const seconds = (performance.now() - since) / 1_000
  reportFigure({
    name: 'documents of 200 entries',
    measured: `${seconds.toFixed(1)} s, ${pdf.pages} pages, ${((docx.bytes.length + pdf.bytes.length) / MEGABYTE).toFixed(1)} MB, ${Math.round(renderer.memory / MEGABYTE)} MB of memory`,
    limit: '≤ 30 s, ≤ 1,500 MB',
    ok: seconds <= 30 && renderer.memory <= 1_500 * MEGABYTE,
  })
}

/** The sample issue's entries over and over, each told apart. */
function issueOf(count: number): EditionContent {
  const issue = sampleIssue()
  const entries = Array.from({ length: count }, (_, index) => {
    const entry = issue.entries[index % issue.entries.length]
    if (!entry) throw new Error('bench: no entries')
    return { ...entry, position: index + 1, title: `${entry.title}（${index + 1}）` }
  })
  return { ...issue, entries }
}
