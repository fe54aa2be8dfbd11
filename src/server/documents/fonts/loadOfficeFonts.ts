import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { readFont, type FontFile } from '../../../../plugins/digest/exports/documents'

/** The fonts an office has licensed and put into FONTS_DIR; a file that is no font is named in the error. */
export async function loadOfficeFonts(folder: string | undefined): Promise<FontFile[]> {
  if (!folder) return []
  const names = (await readdir(folder)).filter((name) => /\.(ttf|otf|ttc)$/i.test(name)).sort()
  return Promise.all(names.map(async (name) => open(path.join(folder, name))))
}

async function open(file: string): Promise<FontFile> {
  const bytes = await readFile(file)
  try {
    return readFont(bytes)
  } catch (cause) {
    throw new Error(`FONTS_DIR: ${path.basename(file)} is no font`, { cause })
  }
}
