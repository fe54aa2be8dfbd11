import type { SiteTexts } from '../../zh/site'

export const account: SiteTexts['account'] = {
  loginTitle: 'Sign in',
  loginHeading: 'Sign in',
  loginLead:
    'Members and information officers are recognised when they submit, and see everything they have sent. You can report a concern without an account.',
  loginBack: 'Please sign in. You come back to the page you wanted.',
  email: 'Email',
  password: 'Password',
  login: 'Sign in',
  loginFailed: 'The email or password is not right, or the account cannot be used at the moment',
  loginSubmitInstead: 'Report a concern without signing in',
}
