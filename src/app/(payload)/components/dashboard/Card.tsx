import type { ReactNode } from 'react'

type Props = { title: string; count?: number; children: ReactNode }

/** One part of the dashboard under its heading. */
export function Card({ title, count = 0, children }: Props) {
  return (
    <section className="mq-card">
      <h2 className="mq-card__title">
        {title}
        {count > 0 && <span className="mq-card__count">{count}</span>}
      </h2>
      {children}
    </section>
  )
}
