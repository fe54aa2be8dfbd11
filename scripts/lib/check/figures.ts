import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Figure } from '../../../test/support/figure'
import type { Part } from './parts'

const figureSchema = z.object({ name: z.string(), measured: z.string(), limit: z.string(), ok: z.boolean() })

/** Everything recorded in a folder. */
export const readFigures = (folder: string): Figure[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => figureSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))))

/** A part's figures, the wanted ones first; one that nothing recorded is short. */
export function figuresOf(part: Part, recorded: Figure[], why = 'not measured'): Figure[] {
  const answers = (wanted: { name: string }) =>
    recorded.filter((figure) => isAnswer(figure.name, wanted.name, part))
  const wanted = part.figures.flatMap((figure) => {
    const found = answers(figure)
    return found.length > 0 ? found : [{ ...figure, measured: why, ok: false }]
  })
  return [...wanted, ...recorded.filter((figure) => !wanted.includes(figure))]
}

/** The longest wanted name that begins it: `list` must not answer for `list of something`. */
function isAnswer(name: string, wanted: string, part: Part): boolean {
  const longest = part.figures
    .map((figure) => figure.name)
    .filter((candidate) => name.startsWith(candidate))
    .sort((one, other) => other.length - one.length)[0]
  return longest === wanted
}

export const lineOf = ({ name, measured, limit, ok }: Figure): string =>
  `${name} | ${measured} | ${limit} | ${ok ? 'ok' : 'SHORT'}`
