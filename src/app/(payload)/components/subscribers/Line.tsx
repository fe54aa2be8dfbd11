'use client'

type LineProps = {
  id: string
  label: string
  hint?: string
  type?: 'text' | 'email'
  value: string
  onChange: (value: string) => void
}

/** One line of a dialog's form. */
export const Line = ({ id, label, hint, type = 'text', value, onChange }: LineProps) => (
  <div className="mq-subscribers__line">
    <label htmlFor={id}>{label}</label>
    <input
      id={id}
      type={type}
      value={value}
      aria-describedby={hint ? `${id}-hint` : undefined}
      onChange={(event) => onChange(event.target.value)}
    />
    {hint && <small id={`${id}-hint`}>{hint}</small>}
  </div>
)
