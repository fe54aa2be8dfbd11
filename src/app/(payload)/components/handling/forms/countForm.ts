import { outcomeClasses } from '../../../../../domain/vocabulary'
import type { Texts } from '../../../../../translations'
import type { ActedOn } from './actForms'
import type { FormSpec } from './types'

/** A mail that is an answer in all but its form, counted as one: the supervisor says of which class. */
export const countForm = (
  { url, rev }: ActedOn,
  { mail, text }: { mail: string; text: string },
  { supervision, options }: Texts,
): FormSpec => ({
  title: supervision.acts.countTitle,
  url: `${url}/count-as-reply`,
  quotes: [],
  hint: supervision.acts.countHint,
  fields: [
    {
      kind: 'choice',
      name: 'outcomeClass',
      label: supervision.acts.outcome,
      value: 'B',
      options: outcomeClasses.map((value) => ({ value, label: options.outcomeClasses[value] })),
    },
    { kind: 'textarea', name: 'text', label: supervision.duty.publishable, most: 5_000, value: text },
  ],
  carries: { rev, mail },
  choices: [{ label: supervision.acts.countAsReply, values: {}, done: supervision.acts.counted }],
})
