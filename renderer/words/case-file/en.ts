// Words of the file of a case. English.
import type { English } from '../english';
import type { zh } from './zh';

export const en: English<typeof zh> = {
  hint: 'In the order of filing (Order 55, Article 40). Issued papers are taken as they were frozen; cover and index are made with the whole, pages count from the first paper.',
  nothing: 'There is no paper of this case to be filed yet.',
  contents: 'What lies in the file',
  taken: 'Taken',
  take: 'Take into the file: {{name}}',
  paper: 'Paper',
  pages: 'Pages',
  unnamed: 'no title yet',
  'source.issued': 'issued',
  'source.open': 'not issued, made now from the case',
  'source.evidence': 'evidence',
  sheets: '{{name}}: pages put in by hand, 0 to list it only',
  total_one: '{{count, number}} page in the file (cover and index apart)',
  total_other: '{{count, number}} pages in the file (cover and index apart)',
  notReady_one: '{{count, number}} finding must be dealt with before the file can be printed or exported',
  notReady_other: '{{count, number}} findings must be dealt with before the file can be printed or exported',
  send: 'Print or export the file',
  printer: 'Printer',
  print: 'Print the whole file in order',
  export: 'Export the whole file…',
  mendFirst: 'Deal with the findings above first.',
  printed_one: 'Sent to the printer in order: {{count, number}} paper, {{pages}} pages',
  printed_other: 'Sent to the printer in order: {{count, number}} papers, {{pages}} pages',
  written_one: '{{count, number}} file written: numbered one by one, and a PDF of the whole',
  written_other: '{{count, number}} files written: numbered one by one, and a PDF of the whole',
};
