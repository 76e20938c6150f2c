// Words of the desk about: the program itself. English.

export const en = {
  title: 'About Pilin',
  version: 'Pilin {{version}}',
  what: 'This program comes under the MIT licence. Unless an office sets a server of its own, it uses no network and cases are kept on this computer only.',
  updates: 'Updates',
  updatesHint:
    'Choose an update package that the publisher supplied. Once its signature is verified, the installer is saved where you want it; close this program before you run it.',
  publisher: 'Fingerprint of the publisher’s key that is trusted:',
  noPublisher:
    'This program was built without the publisher’s public key and can verify no update package. Obtain a new installer from the publisher.',
  takeUpdate: 'Update from a file…',
  updateTaken:
    'Version {{version}} of {{released}} was verified and saved as {{file}}. Close this program, then run that file.',
  texts: 'Texts of law and papers',
  textsHint:
    'The provisions, matters and templates that come with the program, for legal reviewers to read; changing them there changes nothing in the program.',
  showTexts: 'Open their folder',
  others: 'Programs and fonts of others',
  othersHint: 'Open one to read its licence.',
  othersMissing: 'The list is made when the program is packed; this run has none.',
  searchOthers: 'Find a name or a licence',
  nothingFound: 'Nothing fits.',
  close: 'Close',
};
