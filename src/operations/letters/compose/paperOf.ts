import { TITLE_WIDTH, printable, titleLines, toParts } from '../../../../plugins/digest/exports/paper'
import type { PaperDocument } from '../../../../plugins/digest/exports/paper'
import type { Block } from '../../../../plugins/digest'
import { dayInChinese } from '../dayInChinese'

export type Letter = {
  masthead: string
  marking: string | null
  number: string | null
  /** Who writes, and on which day. */
  from: string
  on: string
  title: string
  to: string
  blocks: Block[]
  /** The text of the item, as an enclosure. */
  enclosure: { label: string; title: string; blocks: Block[] } | null
}

/** A letter on paper: its head and its sign-off are set by the product, whoever writes it. */
export function paperOf({
  masthead,
  marking,
  number,
  from,
  on,
  title,
  to,
  blocks,
  enclosure,
}: Letter): PaperDocument {
  const sender = oneLine(from)
  const entry = { note: null, opening: null, closing: null, section: null }
  return {
    meta: { title: `${masthead} ${oneLine(title)}`, author: sender, date: on },
    proof: null,
    head: { marking, masthead: [masthead], number, issuer: sender, date: dayInChinese(on), signatory: null },
    titleLines: [],
    note: null,
    contents: null,
    entries: [
      {
        ...entry,
        position: 1,
        title: oneLine(title),
        titleLines: titleLines(oneLine(title), TITLE_WIDTH),
        addressee: `${oneLine(to)}：`,
        parts: toParts(blocks),
        signOff: [sender, dayInChinese(on)],
      },
      ...(enclosure
        ? [
            {
              ...entry,
              position: 2,
              section: enclosure.label,
              title: oneLine(enclosure.title),
              titleLines: titleLines(oneLine(enclosure.title), TITLE_WIDTH),
              parts: toParts(enclosure.blocks),
            },
          ]
        : []),
    ],
    foot: null,
  }
}

const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ')
