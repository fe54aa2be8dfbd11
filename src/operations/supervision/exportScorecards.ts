import type { PayloadRequest } from 'payload'
import type { Middle, Rate } from '../../domain/statistics'
import type { Scorecard } from '../../domain/supervision'
import { toCsv } from '../../domain/toCsv'
import { textsIn, type Locale, type Texts } from '../../translations'
import { readScorecards } from './readScorecards'
import type { Period } from './scoredDuties'

/** The scorecards as they are shown, as CSV: each share with its cases and the ends of its interval. */
export async function exportScorecards(req: PayloadRequest, period: Period, locale: Locale): Promise<string> {
  const words = textsIn(locale).supervision.scorecards
  const { departments, together } = await readScorecards(req, period)
  return toCsv([
    headOf(words),
    ...departments.map(({ department, card }) => [department.name, ...cellsOf(card)]),
    [words.together, ...cellsOf(together)],
  ])
}

type Words = Texts['supervision']['scorecards']

const headOf = (words: Words): string[] => [
  words.department,
  words.duties,
  ...[words.onTime, words.days, words.returns, words.redone, words.satisfied, words.kept].flatMap(
    (figure) => [figure, 'n', '95 % −', '95 % +'],
  ),
]

const cellsOf = (card: Scorecard): string[] => [
  String(card.duties),
  ...rateCells(card.onTime),
  ...middleCells(card.days),
  ...rateCells(card.returns),
  ...rateCells(card.redone),
  ...rateCells(card.satisfied),
  ...rateCells(card.kept),
]

const rateCells = (rate: Rate): string[] =>
  rate.known
    ? [share(rate.value), String(rate.count), share(rate.interval.low), share(rate.interval.high)]
    : ['', String(rate.count), '', '']

const middleCells = (middle: Middle): string[] =>
  middle.known
    ? [
        String(middle.value),
        String(middle.count),
        middle.interval ? String(middle.interval.low) : '',
        middle.interval ? String(middle.interval.high) : '',
      ]
    : ['', String(middle.count), '', '']

const share = (value: number): string => value.toFixed(3)
