'use client'

import { useMemo, useState } from 'react'
import { describeSteps } from '../../../core/describeSteps'
import { placeOf } from '../../../core/definition'
import { mayEditContent } from '../../../core/editing'
import { fill, sentenceOf } from '../../../translations/messages'
import { useWords } from '../../useWords'
import { StepBar } from '../../acting/StepBar'
import { DiagramView } from '../diagram/DiagramView'
import { useEditor } from '../EditorContext'
import { MoveButtons } from './MoveButtons'
import { PlayerChoice } from './PlayerChoice'
import { playersOf } from './playersOf'
import { SimulatedHistory } from './SimulatedHistory'
import { movesOf } from './simulate'
import { simulatedPlace } from './simulatedPlace'
import type { Stage } from './types'
import { useSimulation } from './useSimulation'

/** The order as it is being edited, walked by made-up people with the reducer that decides for real. */
export function SimulatorView() {
  const { draft, problems, texts, personName, pick } = useEditor()
  const { texts: all } = useWords()
  const [isTicking, setTicking] = useState(true)
  const [chosen, setChosen] = useState('author')
  const players = useMemo(
    () => playersOf(draft, { names: texts.names, author: texts.actorAuthor, personName }),
    [draft, texts, personName],
  )
  const stage: Stage = { definition: draft, players, isTicking }
  const { simulation, refused, canUndo, press, edit, undo, restart } = useSimulation(stage)
  const { run } = simulation
  const actor = (players.find((player) => player.actor.id === chosen) ?? players[0])?.actor
  if (draft.steps.length === 0 || !actor) return <p className="wfd-empty">{texts.simulationEmpty}</p>
  const place = placeOf(run.status, run.step)
  return (
    <section className="wfd-section wfd-simulator" aria-label={texts.simulation}>
      <p>{texts.simulationIntro}</p>
      {problems.some(({ level }) => level === 'error') && (
        <p className="wfd-problem wfd-problem--error" role="note">
          {texts.simulationBlocked}
        </p>
      )}
      <div className="wfd-simulator__bar">
        <StepBar steps={describeSteps({ definition: draft, status: run.status, step: run.step })} />
        <p aria-live="polite">
          <strong>{fill(texts.atPlace, { place: simulatedPlace(place, draft, all, pick) })}</strong>
        </p>
      </div>
      <div className="wfd-simulator__columns">
        <div>
          <PlayerChoice {...{ players, simulation, stage }} chosen={actor.id} onChoose={setChosen} />
          <MoveButtons
            key={`${actor.id} ${simulation.lines.length}`}
            {...{ actor, players }}
            moves={movesOf(simulation, stage, actor)}
            mayEdit={mayEditContent(draft, run, actor)}
            onMove={(move) => press(actor, move)}
            onEdit={() => edit(actor)}
          />
          {refused.length > 0 && (
            <ul className="wfd-problems" role="alert">
              {refused.map((reason) => (
                <li
                  key={`${reason.code} ${reason.context?.gate ?? ''}`}
                  className="wfd-problem wfd-problem--error"
                >
                  {sentenceOf(reason, all)}
                </li>
              ))}
            </ul>
          )}
          <label className="wfd-chip">
            <input
              type="checkbox"
              checked={isTicking}
              onChange={(event) => setTicking(event.target.checked)}
            />
            <span>{texts.simGatesOff}</span>
          </label>
          <p className="wfd-help">{texts.simGatesHelp}</p>
          <div className="wfd-adders">
            <button type="button" className="wfd-button" disabled={!canUndo} onClick={undo}>
              {texts.simUndo}
            </button>
            <button type="button" className="wfd-button" disabled={!canUndo} onClick={restart}>
              {texts.simRestart}
            </button>
          </div>
          <SimulatedHistory lines={simulation.lines} />
        </div>
        <DiagramView definition={draft} place={place} />
      </div>
    </section>
  )
}
