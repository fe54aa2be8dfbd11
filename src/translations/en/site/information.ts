import type { SiteTexts } from '../../zh/site'

export const about: SiteTexts['about'] = {
  title: 'About Minqiao',
  lead: 'Minqiao is the working platform for public-opinion items of the CPPCC: what people say is heard, delivered, acted on and answered.',
  sections: [
    {
      heading: 'What a public-opinion item is',
      paragraphs: [
        'Members of the CPPCC and people from all walks of life write down, briefly, what concerns the public, where a policy does not work and what could be improved, for leaders and departments to consider and act on. One item is about one matter; it is true and timely, and has a situation, an analysis and suggestions.',
        'It is not a proposal, and it does not replace petitions, complaints or emergency calls. Personal claims, court cases and emergencies belong there.',
      ],
    },
    {
      heading: 'What happens to it',
      paragraphs: [
        'The research office reads it first, then the secretary-general, the vice-chair in charge and the chair. Nobody reviews what they wrote or submitted; every step is on record and none can be skipped.',
        'Approved items are published in the digest, which the chair signs; it is numbered, frozen and sent to leaders and departments. Where something has to be done, a department answers by a deadline and a supervisor verifies the answer.',
        'Every item has an outcome, and the person who raised it is told: whether it was adopted, in which issue, and what the department answered.',
      ],
    },
    {
      heading: 'What is public',
      paragraphs: [
        'Items are not public unless the person who raised them agrees and the CPPCC decides so; the departments’ answers are published with them. Contact data, files and review records are never public.',
        'What is published was written for the public and says what somebody is, never their name. It does not change afterwards: mistakes are corrected beside it, with a date.',
      ],
    },
    {
      heading: 'How to find and follow it',
      paragraphs: [
        'Every issue and every item has an address that stays, to be kept, passed on or cited. They are listed by series, year and subject, and can be searched; new issues can be had by mail or as an Atom feed.',
        'Outcomes are of four classes: A solved or basically solved, B being solved or planned, C left for later for want of means, D kept for reference. Departments state them and supervisors verify them.',
      ],
    },
    {
      heading: 'What must not be sent online',
      paragraphs: [
        'State secrets of any level must never be submitted online. Hand them in offline as the rules say.',
      ],
    },
  ],
}

export const accessibility: SiteTexts['accessibility'] = {
  title: 'Accessibility',
  lead: 'Everybody should be able to use this site, with a screen reader, with the keyboard alone, with large text or on an old device.',
  sections: [
    {
      heading: 'What we do',
      paragraphs: [
        'Pages are made to WCAG 2.2 level AA: they work with the keyboard alone, at 400% zoom and with screen readers, and text has enough contrast.',
        'No page or form needs scripts. When something is filled in wrongly, each problem is named and nothing you wrote is lost. Pages follow the dark setting of your system and can be printed.',
        '“Large text” on the pages of the digest makes everything larger and is remembered on your device; your browser’s own text size works as well. Every issue is also there as PDF and Word; its page is the easiest to listen to.',
        'The pages use no analytics and nothing from elsewhere, and do not record what you read.',
      ],
    },
    {
      heading: 'What falls short',
      paragraphs: [
        'Files are made by those who attach them and may be hard to read with a screen reader; a written description can be asked for.',
      ],
    },
    {
      heading: 'If you have difficulty',
      paragraphs: [
        'If a page does not work for you, tell the research office: it will provide the content in another way or register your concern for you.',
      ],
    },
  ],
}
