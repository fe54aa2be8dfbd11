'use client'

import { useWords } from '../useWords'
import type { Unavailable } from './sortActions'

/** What is not possible now, gathered under why; closed until asked for. */
export function WhyNot({ unavailable }: { unavailable: Unavailable[] }) {
  const { texts } = useWords()
  return (
    <details className="wf-unavailable">
      <summary>{texts.acting.whyNot}</summary>
      <div className="wf-unavailable__box">
        <p>{texts.acting.whyNotIntro}</p>
        <dl>
          {unavailable.map(({ reasons, actions }) => (
            <div key={reasons.join()}>
              <dt>{actions.map((id) => texts.actions[id]).join(texts.listSeparator)}</dt>
              {reasons.map((reason) => (
                <dd key={reason}>{reason}</dd>
              ))}
            </div>
          ))}
        </dl>
      </div>
    </details>
  )
}
