import type { OpenRequest } from '../../../../../operations/supervision/types'
import { fill, type Texts } from '../../../../../translations'
import type { FormSpec } from './types'

type Acts = Texts['supervision']['acts']

/** The duty an act is about: where its endpoints are, and what the reader saw. */
export type ActedOn = { url: string; rev: number }

/** Whether a duty may be handed back, or has more time. A refusal says why. */
export function decideForm({ url }: ActedOn, request: OpenRequest, acts: Acts): FormSpec {
  const isReturn = request.kind === 'return'
  const elsewhere = request.elsewhere
    ? [{ label: acts.quote, text: fill(acts.elsewhere, { department: request.elsewhere }) }]
    : []
  return {
    title: isReturn ? acts.decideReturn : acts.decideExtension,
    url: `${url}/decide`,
    quotes: [
      {
        label: isReturn ? acts.asksReturn : fill(acts.asksExtension, { days: request.days ?? '' }),
        text: request.reason,
      },
      ...elsewhere,
    ],
    fields: [
      ...(isReturn
        ? []
        : [
            {
              kind: 'number' as const,
              name: 'days',
              label: acts.grantedDays,
              least: 1,
              most: 250,
              ...(request.days ? { value: request.days } : {}),
            },
          ]),
      { kind: 'textarea', name: 'note', label: acts.note, most: 1_000 },
    ],
    carries: { request: request.id },
    choices: [
      {
        label: isReturn ? acts.grantReturn : acts.grantExtension,
        values: { grant: true },
        done: acts.decided,
        ...(isReturn ? {} : { needs: { field: 'days', problem: acts.grantedDays } }),
      },
      {
        label: isReturn ? acts.refuseReturn : acts.refuseExtension,
        values: { grant: false },
        needs: { field: 'note', problem: acts.refuseNeedsNote },
        done: acts.decided,
      },
    ],
  }
}

/** Answers what the department asked; its clock goes on. */
export const answerForm = ({ url, rev }: ActedOn, question: string, acts: Acts): FormSpec => ({
  title: acts.answerTitle,
  url: `${url}/answer`,
  quotes: [{ label: acts.quote, text: question }],
  hint: acts.answerHint,
  fields: [{ kind: 'textarea', name: 'text', label: acts.answerText, most: 2_000, isRequired: true }],
  carries: { rev },
  choices: [
    {
      label: acts.answer,
      values: {},
      needs: { field: 'text', problem: acts.answerText },
      done: acts.answered,
    },
  ],
})

/** Reminds before the clock does, or issues a notice. */
export const remindForm = (
  { url }: ActedOn,
  acts: Acts,
  levels: Texts['options']['dutyNoticeLevels'],
): FormSpec => ({
  title: acts.remindTitle,
  url: `${url}/remind`,
  quotes: [],
  hint: acts.remindHint,
  fields: [
    {
      kind: 'choice',
      name: 'level',
      label: acts.remindLevel,
      value: 'reminder',
      options: (['reminder', 'blue', 'orange', 'red'] as const).map((value) => ({
        value,
        label: levels[value],
      })),
    },
    { kind: 'textarea', name: 'note', label: acts.remindNote, most: 1_000 },
  ],
  carries: {},
  choices: [{ label: acts.remind, values: {}, done: acts.reminded }],
})

/** Whether an accepted answer is shown to the public. */
export const publicationForm = ({ url }: ActedOn, answer: string, acts: Acts): FormSpec => ({
  title: acts.publicationTitle,
  url: `${url}/publication`,
  quotes: answer ? [{ label: acts.quote, text: answer }] : [],
  hint: acts.publicationHint,
  fields: [{ kind: 'textarea', name: 'reason', label: acts.publicationReason, most: 1_000 }],
  carries: {},
  choices: [
    { label: acts.publish, values: { publication: 'publish' }, done: acts.publicationDone },
    {
      label: acts.withhold,
      values: { publication: 'withhold' },
      needs: { field: 'reason', problem: acts.withholdNeedsReason },
      done: acts.publicationDone,
    },
  ],
})

/** Calls a duty off. */
export const cancelForm = ({ url, rev }: ActedOn, acts: Acts): FormSpec => ({
  title: acts.cancelTitle,
  url: `${url}/cancel`,
  quotes: [],
  hint: acts.cancelHint,
  fields: [{ kind: 'textarea', name: 'note', label: acts.cancelReason, most: 1_000, isRequired: true }],
  carries: { rev },
  choices: [
    {
      label: acts.cancel,
      values: {},
      needs: { field: 'note', problem: acts.cancelReason },
      done: acts.cancelled,
    },
  ],
})

/** Answered is not done: what was promised is looked at again. */
export const fulfilForm = ({ url }: ActedOn, promise: string, acts: Acts): FormSpec => ({
  title: acts.fulfilTitle,
  url: `${url}/fulfilled`,
  quotes: promise ? [{ label: acts.quote, text: promise }] : [],
  fields: [
    { kind: 'textarea', name: 'note', label: acts.fulfilNote, most: 1_000 },
    { kind: 'date', name: 'restBy', label: acts.fulfilAgain },
  ],
  carries: {},
  choices: [
    { label: acts.fulfilled, values: { fulfilled: 'yes' }, done: acts.fulfilDone },
    {
      label: acts.notFulfilled,
      values: { fulfilled: 'no' },
      needs: { field: 'note', problem: acts.fulfilNote },
      done: acts.fulfilDone,
    },
  ],
})
