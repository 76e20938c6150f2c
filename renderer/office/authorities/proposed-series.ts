// Number series proposed for a new authority from its own prefix, as the example office writes them. The words are a
// convention of many offices, not a rule: each pattern can be changed.

type Series = {
  readonly paper: string;
  readonly pattern: string;
  readonly width: number;
  readonly restart: 'yearly';
};

/** Kind of paper -> characters between the prefix and the year. */
const marks: Readonly<Record<string, string>> = {
  'order-to-correct': '责改字',
  commitment: '承诺字',
  'no-penalty-decision': '不罚字',
  'education-letter': '教告字',
  'inspection-notice': '检通字',
  'inspection-record': '检录字',
  'reinspection-record': '复查字',
  'service-receipt': '回证字',
  'evidence-list': '证移字',
  'correction-notice': '补正字',
};

/** Official documents and letters: no 第, no zeros before the number (GB/T 9704-2012, 7.2.5). */
const letters: Readonly<Record<string, string>> = {
  'transfer-letter': '函',
  'assistance-letter': '协函',
  'early-warning': '预函',
  'operation-plan': '联案',
  'operation-report': '联报',
  'operation-bulletin': '联简',
};

/** @param prefix of the authority, e.g. 平综执. @returns none for kinds of which no convention is known */
export function proposedSeries(prefix: string, paper: string): Series | null {
  const mark = marks[paper];
  if (mark !== undefined) {
    return { paper, pattern: `${prefix}${mark}〔{year}〕第{sequence}号`, width: 4, restart: 'yearly' };
  }
  const letter = letters[paper];
  if (letter === undefined) return null;
  return { paper, pattern: `${prefix}${letter}〔{year}〕{sequence}号`, width: 0, restart: 'yearly' };
}

/** What all patterns of an authority begin with, before the first mark that differs: its prefix, "" if there is none. */
export function prefixOf(patterns: readonly string[]): string {
  const [first = '', ...rest] = patterns;
  const common = rest.reduce((prefix, pattern) => {
    let length = 0;
    while (length < prefix.length && prefix[length] === pattern[length]) length += 1;
    return prefix.slice(0, length);
  }, first);
  return common.split('〔')[0] ?? '';
}
