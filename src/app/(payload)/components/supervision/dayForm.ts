import type { CalendarDay } from '../../../../operations/supervision/readCalendar'
import type { Texts } from '../../../../translations'
import type { FormSpec } from '../handling/forms/types'

/** Says of a day that it is worked, or off, or as published. */
export const dayForm = (
  url: string,
  day: CalendarDay | null,
  words: Texts['supervision']['calendar'],
): FormSpec => ({
  title: words.set,
  url,
  quotes: [],
  hint: words.intro,
  fields: [
    {
      kind: 'date',
      name: 'date',
      label: words.day,
      isRequired: true,
      ...(day ? { value: day.date } : {}),
    },
    {
      kind: 'choice',
      name: 'kind',
      label: words.kind,
      value: day?.isWorkday === false ? 'workday' : 'dayOff',
      options: [
        { value: 'dayOff', label: words.dayOff },
        { value: 'workday', label: words.workday },
        { value: 'published', label: words.asPublished },
      ],
    },
    { kind: 'text', name: 'name', label: words.name, most: 40, value: day?.own?.name ?? '' },
  ],
  carries: {},
  choices: [
    { label: words.save, values: {}, needs: { field: 'date', problem: words.day }, done: words.saved },
  ],
})
