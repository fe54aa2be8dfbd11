'use client'

import { useState } from 'react'

type Props = { html: string | null; text: string; htmlLabel: string; textLabel: string; heading: string }

/** The two bodies of a mail. The frame runs nothing, and its links lead nowhere from here. */
export function SeenBody({ html, text, htmlLabel, textLabel, heading }: Props) {
  const [showsText, setShowsText] = useState(html === null)
  return (
    <div>
      {html !== null && (
        <p style={{ display: 'flex', gap: 8, margin: '0 0 8px' }}>
          <Choice label={htmlLabel} isChosen={!showsText} onChoose={() => setShowsText(false)} />
          <Choice label={textLabel} isChosen={showsText} onChoose={() => setShowsText(true)} />
        </p>
      )}
      {showsText || html === null ? (
        <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', font: 'inherit', margin: 0 }}>
          {text}
        </pre>
      ) : (
        <iframe
          sandbox=""
          srcDoc={html}
          title={heading}
          style={{
            width: '100%',
            height: 560,
            border: '1px solid var(--theme-elevation-200)',
            background: '#fff',
          }}
        />
      )}
    </div>
  )
}

type ChoiceProps = { label: string; isChosen: boolean; onChoose: () => void }

const Choice = ({ label, isChosen, onChoose }: ChoiceProps) => (
  <button
    type="button"
    aria-pressed={isChosen}
    onClick={onChoose}
    style={{
      padding: '4px 12px',
      border: `1px solid var(--theme-elevation-${isChosen ? 800 : 300})`,
      borderRadius: 4,
      background: 'transparent',
      color: 'var(--theme-text)',
      fontWeight: isChosen ? 600 : 400,
      cursor: 'pointer',
    }}
  >
    {label}
  </button>
)
