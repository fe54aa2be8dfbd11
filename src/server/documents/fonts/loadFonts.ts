import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  chooseFonts,
  readFont,
  type FontFile,
  type FontSet,
} from '../../../../plugins/digest/exports/documents'
import { loadKai } from './loadKai'
import { loadOfficeFonts } from './loadOfficeFonts'

const require = createRequire(import.meta.url)

type Places = {
  /** FONTS_DIR: the office's own fonts. */
  office?: string | undefined
  /** Where a font that has to be put together is kept. */
  cache: string
}

const loaded = new Map<string, Promise<FontSet>>()

/** The fonts pages are set with. Read once a process: they are some fifty megabytes. */
export function loadFonts(places: Places): Promise<FontSet> {
  const key = JSON.stringify(places)
  const fonts = loaded.get(key) ?? read(places)
  loaded.set(key, fonts)
  return fonts
}

async function read({ office, cache }: Places): Promise<FontSet> {
  const [serif, bold, sans, kai] = await Promise.all([
    fromPackage('noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
    fromPackage('noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
    fromPackage('noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf'),
    loadKai(cache).then(readFont),
  ])
  return chooseFonts(await loadOfficeFonts(office), {
    fang: { font: serif, weight: 400 },
    kai: { font: kai, weight: 400 },
    hei: { font: sans, weight: 500 },
    xbs: { font: bold, weight: 700 },
    song: { font: serif, weight: 400 },
  })
}

const fromPackage = async (file: string): Promise<FontFile> =>
  readFont(await readFile(require.resolve(`@expo-google-fonts/${file}`)))
