import { outcomeClasses } from '../../../../domain/vocabulary'
import type { DutyReplyView } from '../../../../operations/handling/types'
import type { Texts } from '../../../../translations'
import { formatDay } from '../dashboard/formatDay'
import type { ActedOn } from './forms/actForms'
import type { FormSpec } from './forms/types'

/** The verdict on an answer: accepted with its class, its promise, and whether the public sees it; or done again. */
export function verifyForm(
  { url, rev }: ActedOn,
  reply: DutyReplyView,
  { supervision, options }: Texts,
): FormSpec {
  const { acts, duty } = supervision
  const rest = reply.restText ? [{ label: duty.rest, text: reply.restText }] : []
  const internal = reply.internalText ? [{ label: duty.internal, text: reply.internalText }] : []
  const files =
    reply.files.length > 0
      ? [{ label: duty.files, text: reply.files.map(({ name }) => name).join('\n') }]
      : []
  return {
    title: acts.verifyTitle,
    url: `${url}/verify`,
    quotes: [{ label: duty.publishable, text: reply.text }, ...internal, ...rest, ...files],
    fields: [
      ...(reply.outcomeClass
        ? [
            {
              kind: 'choice' as const,
              name: 'outcomeClass',
              label: acts.outcome,
              value: reply.outcomeClass,
              options: outcomeClasses.map((value) => ({ value, label: options.outcomeClasses[value] })),
            },
            {
              kind: 'date' as const,
              name: 'restBy',
              label: acts.promisedBy,
              hint: acts.promisedHint,
              ...(reply.restBy ? { value: formatDay(reply.restBy) } : {}),
            },
            {
              kind: 'choice' as const,
              name: 'publication',
              label: acts.publication,
              value: 'undecided',
              options: [
                { value: 'undecided', label: acts.later },
                { value: 'publish', label: acts.publish },
                { value: 'withhold', label: acts.withhold },
              ],
            },
          ]
        : []),
      { kind: 'textarea', name: 'note', label: acts.verifyNote, most: 2_000 },
    ],
    carries: { rev },
    choices: [
      { label: acts.accept, values: { verdict: 'accept' }, done: acts.accepted },
      {
        label: acts.redo,
        values: { verdict: 'redo' },
        needs: { field: 'note', problem: acts.redoNeedsNote },
        done: acts.redone,
      },
    ],
  }
}
