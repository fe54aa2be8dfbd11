import { fill } from '../../translations/messages'
import type { Texts } from '../../translations/zh'
import type { HistoryRow } from './historyRows'
import { HistoryTable } from './HistoryTable'
import { changesSince } from './textChoices'

type Props = { rows: HistoryRow[]; kept: string[]; texts: Texts }

/** The history by rounds, once there is more than one: each submission begins a round of its own. */
export function HistoryRounds({ rows, kept, texts }: Props) {
  const changes = changesSince(rows, kept)
  const rounds = [...new Set(rows.map(({ round }) => round))]
  if (rounds.length <= 1)
    return <HistoryTable rows={rows} changes={changes} texts={texts} label={texts.history} />
  return rounds.map((round) => {
    const label = headingOf(round, texts)
    return (
      <section key={round} className="wf-round">
        <h3 className="wf-round__title">{label}</h3>
        <HistoryTable
          rows={rows.filter((row) => row.round === round)}
          changes={changes}
          texts={texts}
          label={`${texts.history} · ${label}`}
        />
      </section>
    )
  })
}

const headingOf = (round: number, { historyRoom }: Texts): string =>
  round === 0 ? historyRoom.roundDraft : fill(historyRoom.roundHeading, { round })
