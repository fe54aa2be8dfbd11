import { build, type BuildOptions, type OutputFile } from 'esbuild'

/** Browsers that published pages must serve: those of government desktops that are seldom renewed. */
const browsers = ['chrome80', 'edge80', 'firefox78', 'safari14.1']

/** What the server asks of the pages, beside what they export. */
const entry = `export * from './index'
export { createFontCutter } from './fonts/createFontCutter'`

const shared = {
  bundle: true,
  write: false,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'silent',
} as const

export type CompiledSite = { module: Uint8Array; stylesheet: Uint8Array; script: Uint8Array }

/**
 * Compiles the published pages: one module for Node with the functions that render them (packages stay
 * outside), the stylesheet of all CSS modules, and the script of the browser.
 *
 * @param root the repository's root
 * @throws esbuild's error, naming file and line, when a source does not compile
 */
export async function compileSite(root: string): Promise<CompiledSite> {
  const [pages, client] = await Promise.all([
    build({ ...pagesOf(root), absWorkingDir: root }),
    build({
      ...shared,
      absWorkingDir: root,
      entryPoints: ['src/site/client/index.ts'],
      outdir: 'out',
      platform: 'browser',
      format: 'iife',
      target: browsers,
      minify: true,
    }),
  ])
  return {
    module: contentOf(pages.outputFiles, '.js'),
    stylesheet: contentOf(pages.outputFiles, '.css'),
    script: contentOf(client.outputFiles, '.js'),
  }
}

const pagesOf = (root: string): BuildOptions & { write: false } => ({
  ...shared,
  stdin: { contents: entry, resolveDir: `${root}/src/site`, sourcefile: 'server.ts', loader: 'ts' },
  outdir: 'out',
  platform: 'node',
  format: 'esm',
  target: ['node20', ...browsers],
  packages: 'external',
  jsx: 'automatic',
  // The names of classes come from files and must not depend on the order they are met in.
  loader: { '.module.css': 'local-css' },
  minifySyntax: true,
  minifyWhitespace: true,
})

function contentOf(files: readonly OutputFile[] | undefined, extension: string): Uint8Array {
  const file = files?.find(({ path }) => path.endsWith(extension))
  if (!file) throw new Error(`site: the pages were compiled without any ${extension}`)
  return file.contents
}
