import type { ReviewTexts } from '../zh/review'

export const review: ReviewTexts = {
  items: 'Review of items',
  issues: 'Sign-off of issues',
  steps: {
    initialReview: 'Initial review, research office',
    review: 'Review, secretary-general',
    approval: 'Approval, vice-chair in charge',
    finalApproval: 'Final approval, chair',
    proof: 'Proof, secretary-general',
    signOff: 'Sign-off, chair',
  },
  digestName: 'the digest',
  edition: {
    situation: '1. Situation',
    analysis: '2. Analysis',
    suggestions: '3. Suggestions',
    suggestionsWithoutAnalysis: '2. Suggestions',
    suggestion: '{{number}}. {{text}}',
    byline: 'From: {{people}}',
    person: '{{name}} ({{about}})',
    separator: ', ',
    publicReporter: 'A resident',
  },
  issueProblems: {
    noEntries: 'The issue has no entries. Add approved items first.',
    notApproved: '“{{title}}” is not approved and cannot be compiled.',
    changed: '“{{title}}” changed after its approval and has to be reviewed again.',
    alreadyIssued: '“{{title}}” is in another issue of this series.',
    twice: '“{{title}}” appears twice in this issue.',
  },
  issueReasons: { rework: 'To be edited again', cancelled: 'Will not be issued' },
  issueGates: { complete: 'Entries complete and in order', wording: 'Wording proofread', consent: 'Public scope checked' },
}
