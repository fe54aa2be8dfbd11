import type { WordImportTexts } from '../zh/wordImport'

export const wordImport: WordImportTexts = {
  importFile: 'Fill in from a Word file',
  importHint:
    'Choose a .docx or .doc file, then press this button: title, situation, analysis and suggestions are filled in. What you have typed is never overwritten.',
  leftover: 'This was not filled in. Please see whether you need it',
  problems: {
    wordEmpty: '“{{name}}” is an empty file. Choose it again',
    wordTooLarge: '“{{name}}” is too large to be read. Keep only the text, save it as .docx and try again',
    wordTooComplex:
      '“{{name}}” is too complex to be read. Paste its text into a new file, save that as .docx and try again',
    wordDamaged: '“{{name}}” is damaged or incomplete. Open it in Word or WPS and save it as .docx',
    wordEncrypted: '“{{name}}” has a password and cannot be read. Remove the password and save it as .docx',
    wordMacros: '“{{name}}” has macros and is not read, for safety. Save it as .docx without macros',
    wordUnsafe:
      '“{{name}}” has unsafe contents and is not read. Paste its text into a new file and save that as .docx',
    wordNoText:
      'There is no text in “{{name}}”. If it is a scan or a picture, fill in the form and attach the file',
    wordTooOld: '“{{name}}” is in the format of Word 95 or before. Save it as .docx',
    wordBusy: 'Many files are being read just now; “{{name}}” was not read yet. Press again in a moment',
    wordIsRtf: '“{{name}}” is really an RTF file. Save it as .docx in Word or WPS',
    wordIsPdf: '“{{name}}” is really a PDF file, which cannot be read in. Save the original as .docx',
    wordIsHtml: '“{{name}}” is really a web page. Open it in Word or WPS and save it as .docx',
    wordIsXml: '“{{name}}” is really an XML file. Open it in Word or WPS and save it as .docx',
    wordIsOpenDocument: '“{{name}}” is really an OpenDocument file. Save it as .docx',
    wordIsWps: '“{{name}}” is really a WPS file. Save it as .docx in WPS',
    wordIsOffice:
      '“{{name}}” is a spreadsheet or a presentation, not a text. Put the text into a Word document and save it as .docx',
    wordIsArchive: '“{{name}}” is really an archive. Unpack it and choose the .docx inside',
    wordIsPicture: '“{{name}}” is really a picture, which cannot be read in. Fill in the form and attach it',
    wordIsText: '“{{name}}” is really plain text. Paste its contents into the form, or save it as .docx',
    wordUnknown: '“{{name}}” is not a Word file. Save it as .docx in Word or WPS',
  },
  notes: {
    leftover: '{{count}} parts were not filled in; they are listed below',
    recovered: '{{count}} paragraphs stood beside the text; they are listed below, please look at them',
    images: 'Pictures in the file were not imported; the file itself stays attached',
    embedded:
      'Charts, diagrams and documents inside the file were not imported; the file itself stays attached',
  },
}
