import type { SiteTexts } from '../../zh/site'

export const reply: SiteTexts['reply'] = {
  title: 'Department’s answer',
  to: '{{department}} · {{name}}',
  lead: 'Please read the item below and answer it by the deadline.',
  role: 'Role',
  roles: { lead: 'Lead department', co: 'Co-handling department' },
  due: 'Deadline',
  dueLine: 'Please answer by {{due}}',
  overdueLine: 'The deadline ({{due}}) has passed; please answer as soon as you can',
  dueHow:
    'Counted in working days from the assignment on {{dispatched}}: public holidays do not count, make-up working days do.',
  dispatched: 'Assigned',
  reporter: 'Reported by',
  instruction: 'Instructions',
  redo: 'Please handle this again',
  redoByAuthor: 'The person who reported it says it is not solved: please act again',
  item: 'The item',
  answerHeading: 'Your answer',
  outcome: 'Outcome',
  outcomeHints: {
    A: 'The problem is solved or mostly solved, the suggestion taken up.',
    B: 'Under way, or planned with a date.',
    C: 'Conditions do not allow it now; it is left for later.',
    D: 'The suggestion is kept for reference.',
  },
  text: 'Answer',
  textHint:
    'Say what was done, with what result, and what follows. The person who raised it is told after verification; if the item is public, so is the answer.',
  internal: 'Internal remarks',
  internalHint:
    'Seen by supervisors and the research office only; neither told to the reporter nor published.',
  by: 'Name of the person answering',
  byHint: 'So that a supervisor can ask back. Not published.',
  send: 'Send the answer',
  previous: 'Earlier answers',
  previousBy: 'Answered by {{name}}, {{at}}',
  sentHeading: 'Answer received',
  sentText:
    'A supervisor verifies it, then the reporter is told. If it has to be handled again, you get a mail.',
  sentNext: 'There is nothing else to do; you may close this page.',
  conflict: 'Somebody has just changed this assignment. Below is the latest state; check it and send again.',
  repliedHeading: 'Answered, being verified',
  repliedText:
    'Your answer was received and is being verified. If it has to be handled again, you get a mail.',
  acceptedHeading: 'Closed',
  acceptedText: 'The answer was verified and told to the reporter. There is nothing else to do.',
  goneHeading: 'This link no longer works',
  goneText:
    'It may have expired, or a newer link has taken its place. Open the link in the latest mail; if you cannot find it, ask the CPPCC’s supervisor to send it again.',
  unknownHeading: 'This link is not valid',
  unknownText: 'It may be incomplete. Open it from the mail again, or copy all of it.',
}
