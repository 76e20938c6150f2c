// Who is measured: Pilin, its peers, and the limit that no writer of the same bytes can pass.

/**
 * `module` lies in contestants/; `works` are the workloads it can make; `note` says what it does less than the others.
 * @typedef {{name: string, module: string, format: 'pdf' | 'docx', works: string[], note?: string}} Contestant
 */

const both = ['notice', 'report'];
const chartsReady = 'its charts stand ready in its template as pictures';

/** @type {Contestant[]} */
export const contestants = [
  { name: 'Pilin, PDF', module: 'pilin', format: 'pdf', works: both },
  { name: 'typst', module: 'typst', format: 'pdf', works: both, note: 'no tags' },
  { name: 'pdfkit, font object kept', module: 'pdfkit', format: 'pdf', works: both, note: 'no tags' },
  { name: 'pdfkit, font file each time', module: 'pdfkit-plain', format: 'pdf', works: both, note: 'no tags' },
  { name: 'pdfmake', module: 'pdfmake', format: 'pdf', works: both, note: 'no tags' },
  { name: '@react-pdf/renderer', module: 'react-pdf', format: 'pdf', works: both, note: 'no tags' },
  { name: 'Chromium printToPDF', module: 'chromium', format: 'pdf', works: both },
  { name: 'LibreOffice from DOCX', module: 'libreoffice', format: 'pdf', works: both, note: 'its DOCX is given' },
  { name: 'limit: deflate and write', module: 'limit', format: 'pdf', works: both },
  { name: 'Pilin, DOCX', module: 'pilin', format: 'docx', works: both },
  { name: 'docxtemplater', module: 'docxtemplater', format: 'docx', works: both, note: chartsReady },
  { name: 'carbone', module: 'carbone', format: 'docx', works: both, note: chartsReady },
  { name: 'easy-template-x', module: 'easy-template-x', format: 'docx', works: both, note: chartsReady },
  { name: 'docx', module: 'docx', format: 'docx', works: both, note: 'its charts are given as pictures' },
];
