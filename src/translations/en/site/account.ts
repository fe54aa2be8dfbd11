import type { SiteTexts } from '../../zh/site'

export const account: SiteTexts['account'] = {
  loginTitle: 'Sign in',
  loginHeading: 'Sign in',
  loginLead:
    'Members and information officers are recognised when they submit, and see everything they have sent. You can report a concern without an account.',
  email: 'Email',
  password: 'Password',
  login: 'Sign in',
  loginFailed: 'The email or password is not right, or the account cannot be used at the moment',
  loginSubmitInstead: 'Report a concern without signing in',
  logout: 'Sign out',
  meTitle: 'My items',
  meHeading: 'What I reported',
  signedInAs: 'Signed in as {{name}}',
  todo: 'Waiting for you',
  todoText: 'The reviewers ask you to change these items and submit them again.',
  others: 'All items',
  empty: 'You have not reported anything yet',
  emptyText: 'Once you do, the progress of every item is shown here.',
  submittedAt: 'submitted on {{date}}',
  atStep: 'now at: {{step}}',
}
