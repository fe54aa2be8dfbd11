export type FormValue = string | number | boolean | null

type Common = { name: string; label: string; hint?: string; isRequired?: boolean }

/** One field of an act's form, as data: a server component says it, the dialog draws it. */
export type FormField = Common &
  (
    | { kind: 'text' | 'textarea'; most: number; value?: string }
    | { kind: 'number'; least: number; most: number; value?: number }
    | { kind: 'date'; value?: string }
    | { kind: 'choice'; options: { value: string; label: string }[]; value: string }
    | { kind: 'tick'; value?: boolean }
  )

/** A way to end the form. What is sent is what was typed, over what the form carries, under `values`. */
export type FormChoice = {
  label: string
  values: Record<string, FormValue>
  /** A field that must be filled in for this choice, and what to say while it is not. */
  needs?: { field: string; problem: string }
  /** What to say when it is done. */
  done: string
}

/** A form that ends in one operation. */
export type FormSpec = {
  title: string
  url: string
  /** Words of somebody else that the act answers. */
  quotes: { label: string; text: string }[]
  hint?: string
  fields: FormField[]
  /** Sent along unseen: the revision the reader saw, for one. */
  carries: Record<string, FormValue>
  /** The first is the one that is usually right. */
  choices: FormChoice[]
}
