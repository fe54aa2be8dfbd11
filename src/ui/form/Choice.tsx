import styles from './form.module.css'

type ChoiceProps = {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  value: string
  label: string
  hint?: string
  checked?: boolean
  describedBy?: string
  invalid?: boolean
}

/** A radio or checkbox with its label: a target of 44 px or more. */
export function Choice({ type, id, name, value, label, hint, checked, describedBy, invalid }: ChoiceProps) {
  const description = [hint && `${id}-hint`, describedBy].filter(Boolean).join(' ') || undefined
  return (
    <div className={styles.choice}>
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        aria-describedby={description}
        aria-invalid={invalid && type === 'checkbox' ? true : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.choiceHint}>
          {hint}
        </p>
      )}
    </div>
  )
}
