import type { SolicitationTexts } from '../zh/solicitation'

export const solicitation: SolicitationTexts = {
  fields: {
    state: 'State',
    audience: 'Asked',
    kinds: 'Kinds of people',
    sectors: 'Sectors',
    committees: 'Special committees',
    units: 'Units',
    tags: 'Tags',
    people: 'Persons',
    period: 'Period',
    upperReference: 'Reference of the upper body',
    remindDays: 'Remind this many days before the deadline',
    summary: 'What came of it',
    publishedAt: 'Published at',
    closedAt: 'Closed at',
    answers: 'Answered / asked',
  },
  checks: {
    deadlineAfterOpening: 'The deadline has to be after the opening.',
    deadlineBeforeUpper:
      'This body’s own deadline has to be before the upper body’s: leave time to collect, review and send on.',
    wholeDays: 'Whole days, from 0 to 60.',
  },
  help: {
    audience: 'Anyone who fits one of these is asked; when all are empty, everybody is.',
    sectors: 'As written in the person’s file, for instance: economy.',
    period: 'Period of the suggested subjects, for instance: first list of 2026.',
    opensAt: 'Published at this time; a time ahead schedules it.',
    deadline: 'This body’s own deadline, before the upper body’s.',
    remindDays:
      'Those who have not answered are reminded in the morning of these days, for instance 3 and 1.',
    summary: 'Written once the topic is closed; shown with topics that are public.',
  },
}
