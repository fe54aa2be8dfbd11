import path from 'node:path'

/** What the rendering process is told, by its environment alone: it has no database and no secrets. */
export const settings = {
  /** FONTS_DIR: folder with the office's licensed fonts; none by default. */
  get fontsDir(): string | undefined {
    return process.env.FONTS_DIR || undefined
  },
  /** FONTS_STRICT=1: refuse pages in other fonts than the standard's. Off by default. */
  get isStrict(): boolean {
    return process.env.FONTS_STRICT === '1'
  },
  /** Where fonts that have to be put together are kept, beneath DATA_DIR. */
  get fontCache(): string {
    return path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? '.data', 'fonts')
  },
}

/** The names of the variables above, beside NODE_ENV, and what Node itself needs. */
export const passedOn = [
  'FONTS_DIR',
  'FONTS_STRICT',
  'DATA_DIR',
  'PATH',
  'HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'TZ',
]
