import type { ReactNode } from 'react'

/** Names and values side by side; what is not there is left out. */
export const Facts = ({ facts }: { facts: [label: string, value: ReactNode][] }) => (
  <dl className="mq-facts">
    {facts
      .filter(([, value]) => value !== null && value !== '' && value !== undefined)
      .map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
