import { mostListed, type Invitee, type TopicDesk } from '../../../../operations/topics/readTopicDesk'
import { fill, type Texts } from '../../../../translations'
import { formatDay } from '../dashboard/formatDay'

type Props = { desk: TopicDesk; texts: Texts }

/** Everybody who was asked, those who have not answered first. */
export function PeopleTable({ desk: { people, standing }, texts }: Props) {
  const words = texts.solicitation.desk
  return (
    <section className="mq-responses__part">
      <h3>{words.people}</h3>
      {standing.invited > people.length && <p>{fill(words.truncated, { count: mostListed })}</p>}
      <div className="mq-responses__scroll" tabIndex={0} role="region" aria-label={words.people}>
        <table>
          <thead>
            <tr>
              {[
                words.name,
                words.kind,
                words.unit,
                words.invitedAt,
                words.readAt,
                words.answeredAt,
                words.reminders,
              ].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <PersonRow key={person.id} person={person} texts={texts} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function PersonRow({ person, texts }: { person: Invitee; texts: Texts }) {
  const words = texts.solicitation.desk
  const kind = [texts.options.memberKinds[person.kind], person.sector].filter((part) => part !== '')
  return (
    <tr>
      <th scope="row">{person.name}</th>
      <td>{kind.join(' · ')}</td>
      <td>{person.unit || words.noUnit}</td>
      <td>{formatDay(person.invitedAt)}</td>
      <td>{person.readAt ? formatDay(person.readAt) : '—'}</td>
      <td>
        {person.answeredAt ? (
          formatDay(person.answeredAt)
        ) : (
          <span className="mq-responses__silent">{words.silent}</span>
        )}
      </td>
      <td>{person.reminders}</td>
    </tr>
  )
}
