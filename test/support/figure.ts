import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** One thing an issue asks for in numbers. */
export type Figure = {
  /** What was measured; the same name is the same figure. */
  name: string
  measured: string
  limit: string
  ok: boolean
}

/**
 * Keeps a figure for `npm run check:workflow`, which names a folder in MINQIAO_FIGURES; does nothing in any
 * other run.
 */
export function recordFigure(figure: Figure): void {
  const folder = process.env.MINQIAO_FIGURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${fileNameOf(figure.name)}.json`), JSON.stringify(figure))
}

const fileNameOf = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120)
