import type { Endpoint, PayloadRequest } from 'payload'
import { isOffice, viewerOf } from '../../../collections/shared/access'
import { readBoardFilter } from '../../operations/supervision/readBoardFilter'
import { exportBoard } from '../../operations/supervision/exportBoard'
import { exportScorecards } from '../../operations/supervision/exportScorecards'
import { readPeriod } from '../../operations/supervision/readPeriod'
import { isLocale, type Locale } from '../../translations'
import { now } from '../clock'

/** What supervision gives away as a table: the same rows and figures as its pages, for the same address. */
export const supervisionTables: Endpoint[] = [
  {
    path: '/board.csv',
    method: 'get',
    handler: (req) =>
      answer(req, 'board.csv', (locale) => exportBoard(req, readBoardFilter(asked(req)).filter, locale)),
  },
  {
    path: '/scorecards.csv',
    method: 'get',
    handler: (req) =>
      answer(req, 'scorecards.csv', (locale) => exportScorecards(req, readPeriod(asked(req), now()), locale)),
  },
]

async function answer(req: PayloadRequest, name: string, write: (locale: Locale) => Promise<string>) {
  if (!isOffice(viewerOf(req))) return new Response(null, { status: 403 })
  const { language } = req.i18n
  return new Response(await write(isLocale(language) ? language : 'zh'), {
    headers: {
      'Cache-Control': 'private, no-store',
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}

const asked = ({ searchParams }: PayloadRequest): Record<string, string> => Object.fromEntries(searchParams)
