import { solvedAnswers } from '../../../../domain/vocabulary'
import type { Texts } from '../../../../translations'
import type { ActedOn } from './forms/actForms'
import type { FormSpec } from './forms/types'

/** What an author without a mailbox said of an answer, in their own words. */
export function rateForm({ url, rev }: ActedOn, answer: string, { supervision, options }: Texts): FormSpec {
  const { acts } = supervision
  return {
    title: acts.rateTitle,
    url: `${url}/rate`,
    quotes: answer ? [{ label: acts.quote, text: answer }] : [],
    hint: acts.rateHint,
    fields: [{ kind: 'textarea', name: 'text', label: acts.rateWords, most: 1_000 }],
    carries: { rev },
    choices: solvedAnswers.map((solved) => ({
      label: options.solvedAnswers[solved],
      values: { solved },
      done: acts.rated,
      ...(solved === 'no' ? { needs: { field: 'text', problem: acts.rateNeedsWords } } : {}),
    })),
  }
}
