'use client'

import type { ItemChoice } from './useDispatching'

type Props = {
  legend: string
  items: readonly ItemChoice[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Which items are meant, in the order they stand in. */
export const ItemTicks = ({ legend, items, chosen, onChange }: Props) => (
  <fieldset className="wf-field">
    <legend>{legend}</legend>
    <div className="mq-departments">
      {items.map(({ id, title }) => (
        <label key={id} className="wf-gate">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChange(
                items
                  .map((item) => item.id)
                  .filter((key) => (key === id ? target.checked : chosen.includes(key))),
              )
            }
          />
          <span>{title}</span>
        </label>
      ))}
    </div>
  </fieldset>
)
