import type { AdmissionTexts } from '../zh/admission'

export const admission: AdmissionTexts = {
  unconfirmed: {
    title: 'Check your mail',
    heading: 'One more step: confirm by mail',
    sent: 'We have written to {{address}}. Open the link in the mail, look through what you wrote and press “Confirm and submit”; only then is it taken in.',
    kept: 'What you wrote and your files are kept for {{days}} days, and deleted after that unless you confirm.',
    missingHeading: 'No mail?',
    missing: [
      'Look into your spam folder. The subject is “Please confirm what you submitted”.',
      'If the address was mistyped, or nothing has come for ten minutes: open the form, correct it and submit again, and we write anew.',
    ],
    back: 'Open the form; everything is still there',
    reference: 'Reference',
  },
  confirm: {
    title: 'Confirm and submit',
    heading: 'Please check and confirm',
    lead: 'This was filled in with your mail address and has not been submitted yet. It is taken in once you press “Confirm and submit”.',
    to: 'To',
    reporter: 'From',
    files: 'Files',
    until: 'Please confirm by {{when}}',
    send: 'Confirm and submit',
    notYours:
      'If it was not you who filled this in, just close this page. It is deleted after its day and never taken in.',
    gone: 'This confirmation link is no longer valid',
    goneText:
      'The link is older than {{days}} days or incomplete, and what was filled in has been deleted. If it still matters, please fill in the form again.',
    again: 'Fill in the form again',
    done: 'This has been submitted',
    doneText: 'The receipt number and your private link are in your mail. There is no need to confirm again.',
    showReceipt: 'Show the receipt number',
  },
  problems: {
    wordMissing: 'No Word file was found; please choose a .docx or .doc file first',
  },
}
