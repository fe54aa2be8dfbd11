import type { SiteTexts } from '../../zh/site'

export const failures: SiteTexts['failures'] = {
  notFoundTitle: 'Page not found',
  notFoundText: 'The address may be mistyped, or the page has moved.',
  errorTitle: 'Something went wrong',
  errorText:
    'The page cannot be shown at the moment. What you have submitted is safe. Please try again later.',
  toHome: 'Back to the home page',
  toDigest: 'Read the digest',
  toSubmit: 'Report a concern',
  forbiddenTitle: 'The request was not accepted',
  forbiddenText: 'It did not come from a page of this site. Go back to the page and send it again.',
  tooLargeText: 'What was sent is too large. Leave out some files and send it again.',
}
