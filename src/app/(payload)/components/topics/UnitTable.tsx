import type { UnitStanding } from '../../../../operations/topics/readTopicDesk'
import { fill } from '../../../../translations'
import type { SolicitationTexts } from '../../../../translations/zh/solicitation'

type Props = { units: UnitStanding[]; words: SolicitationTexts['desk'] }

/** Who answered, unit by unit. */
export const UnitTable = ({ units, words }: Props) => (
  <section className="mq-responses__part">
    <h3>{words.byUnit}</h3>
    <div className="mq-responses__scroll" tabIndex={0} role="region" aria-label={words.byUnit}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.invited}</th>
            <th scope="col">{words.read}</th>
            <th scope="col">{words.answered}</th>
            <th scope="col">{words.rate}</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, invited, read, answered, rate }) => (
            <tr key={unit}>
              <th scope="row">{unit || words.noUnit}</th>
              <td>{invited}</td>
              <td>{read}</td>
              <td>{answered}</td>
              <td>{rate === null ? '—' : fill(words.percent, { rate })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)
