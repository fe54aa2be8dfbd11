import type { Origin, WordParagraph } from '../../../domain/wordImport'

type Facts = Pick<WordParagraph, 'level' | 'align' | 'origin'>

/** A style whose name says what we know of a paragraph; it passes through HTML as a class. */
export const styleFor = ({ level, align, origin }: Facts): string =>
  `mq-${origin}-${level === null ? 'none' : `l${level}`}-${align ?? 'none'}`

/** What the name of a style says; anything else is running text. */
export function factsOf(name: string | undefined): Facts {
  const [, origin, level, align] =
    /^mq-(body|note|aside)-(none|l\d)-(none|centre|right)$/.exec(name ?? '') ?? []
  return {
    origin: origins.find((known) => known === origin) ?? 'body',
    level: level?.startsWith('l') ? Number(level.slice(1)) : null,
    align: align === 'centre' || align === 'right' ? align : null,
  }
}

const origins: readonly Origin[] = ['body', 'note', 'aside']

/** Every name there is, for the reader's style map. */
export const allStyles: readonly string[] = origins.flatMap((origin) =>
  [null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((level) =>
    ([null, 'centre', 'right'] as const).map((align) => styleFor({ origin, level, align })),
  ),
)
