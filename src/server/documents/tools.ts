import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  openTypesetter,
  type DocumentTools,
  type Typesetter,
} from '../../../plugins/digest/exports/documents'
import { textsIn } from '../../translations'
import { loadFonts } from './fonts/loadFonts'
import { settings } from './settings'

const { words, styles } = textsIn('zh').paper
let opened: Typesetter | undefined

/** Fonts and typesetter of this process, each opened once, when a document first needs it. */
export const tools: DocumentTools = {
  fonts: () => loadFonts({ office: settings.fontsDir, cache: settings.fontCache }),
  typesetter: (fonts) => (opened ??= openTypesetter(fonts, mkdtempSync(path.join(tmpdir(), 'typeset-')))),
  words,
  styleNames: styles,
  strict: settings.isStrict,
}
