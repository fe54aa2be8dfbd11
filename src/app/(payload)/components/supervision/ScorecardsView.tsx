import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { isOffice } from '../../../../../collections/shared/access'
import { readPeriod } from '../../../../operations/supervision/readPeriod'
import { readScorecards } from '../../../../operations/supervision/readScorecards'
import { now } from '../../../../server/clock'
import { fill } from '../../../../translations'
import { ScorecardTable } from './ScorecardTable'
import { enterPanel } from '../panel/enterPanel'
import { PanelPage } from '../panel/PanelPage'
import '../compile/compile.css'
import './supervision.css'

/** How each department handles, with what so few cases can say. Register it as a custom view. */
export async function ScorecardsView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  const { texts, apiRoute } = enterPanel(req, isOffice)
  const words = texts.supervision.scorecards
  const period = readPeriod(searchParams ?? {}, now())
  const scorecards = await readScorecards(req, period)
  const query = new URLSearchParams(period).toString()
  return (
    <PanelPage {...props} nav={[{ label: words.title }]}>
      <main>
        <Gutter className="mq-waiting mq-board">
          <h1>{words.title}</h1>
          <p className="mq-waiting__intro">{fill(words.intro, { minimum: scorecards.minimum })}</p>
          <form key={query} className="wf-filters">
            <label className="wf-filters__field">
              <span>{words.from}</span>
              <input name="from" type="date" defaultValue={period.from} />
            </label>
            <label className="wf-filters__field">
              <span>{words.to}</span>
              <input name="to" type="date" defaultValue={period.to} />
            </label>
            <div className="wf-filters__buttons">
              <button type="submit" className="mq-button">
                {words.apply}
              </button>
            </div>
          </form>
          {scorecards.departments.length === 0 ? (
            <p className="wf-empty">{words.empty}</p>
          ) : (
            <ScorecardTable scorecards={scorecards} words={words} />
          )}
          <nav className="wf-pages" aria-label={words.csv}>
            <a
              href={`${formatAdminURL({ apiRoute, path: '/assignments/scorecards.csv' })}?${query}`}
              download
            >
              {words.csv}
            </a>
          </nav>
          <details className="mq-explain">
            <summary>{words.howRead}</summary>
            <ul>
              {Object.values(words.explain).map((explanation) => (
                <li key={explanation}>{explanation}</li>
              ))}
            </ul>
          </details>
        </Gutter>
      </main>
    </PanelPage>
  )
}
