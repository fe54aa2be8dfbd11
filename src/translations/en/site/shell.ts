import type { SiteTexts } from '../../zh/site'

export const shell: SiteTexts['shell'] = {
  name: 'Minqiao 民桥',
  tagline: 'Public opinion, carried and answered',
  skip: 'Skip to content',
  navigation: 'Main',
  home: 'Home',
  digest: 'Digest',
  topics: 'Topics',
  submit: 'Report a concern',
  login: 'Sign in',
  me: 'My items',
  otherLanguage: '中文',
  motto: 'Every matter gets an answer',
  about: 'About Minqiao',
  accessibility: 'Accessibility',
  feed: 'Digest feed',
  office: 'Staff entrance',
  footerNote:
    'Minqiao is the working platform for public-opinion items of the CPPCC: collected, reviewed, published, assigned and answered, with every step on record and the outcome told to whoever spoke up.',
}
