import type { Scorecard } from '../../../../domain/supervision'
import type { Scorecards } from '../../../../operations/supervision/readScorecards'
import { fill, type Texts } from '../../../../translations'
import { MiddleFigure, RateFigure } from './Figure'

type Words = Texts['supervision']['scorecards']

/** One line a department, and all of them together to hold it against. */
export function ScorecardTable({ scorecards, words }: { scorecards: Scorecards; words: Words }) {
  const columns = [
    words.department,
    words.duties,
    words.onTime,
    words.days,
    words.returns,
    words.redone,
    words.satisfied,
    words.kept,
  ]
  return (
    <div className="mq-matrix__scroll" tabIndex={0} role="region" aria-label={words.table}>
      <table className="mq-scores">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scorecards.departments.map(({ department, card }) => (
            <Line key={department.id} name={department.name} card={card} words={words} />
          ))}
        </tbody>
        <tfoot>
          <Line name={words.together} card={scorecards.together} words={words} />
        </tfoot>
      </table>
    </div>
  )
}

const Line = ({ name, card, words }: { name: string; card: Scorecard; words: Words }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>
      {card.duties}
      {card.takenBack > 0 && (
        <span className="mq-scores__aside">{fill(words.takenBack, { count: card.takenBack })}</span>
      )}
    </td>
    <RateFigure rate={card.onTime} words={words} />
    <MiddleFigure middle={card.days} words={words} />
    <RateFigure
      rate={card.returns}
      words={words}
      aside={card.returnsRefused > 0 ? fill(words.returnsRefused, { count: card.returnsRefused }) : ''}
    />
    <RateFigure rate={card.redone} words={words} />
    <RateFigure rate={card.satisfied} words={words} />
    <RateFigure rate={card.kept} words={words} />
  </tr>
)
