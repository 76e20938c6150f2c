// The fake machine before a bundle leaves: three files that would be in it, or the entries of a period.
import { done } from '../../electron/contract/outcome';
import type { Bridge, Output } from '../../renderer/bridge';

type SendingBridge = Pick<Bridge, 'sending:sheet' | 'sending:contents'>;

export function sendingBridge(): SendingBridge {
  return {
    'sending:sheet': async () => done({ cancelled: true, file: null, name: '' }),
    'sending:contents': async ({ period }) =>
      done({ parts: [...parts], entries: period === null ? 0 : 42, missing: [] }),
  };
}

const parts: Output<'sending:contents'>['parts'] = [
  { path: 'cases/1.json', role: 'case', name: '', bytes: 6144, trouble: null },
  { path: 'papers/1/1.pdf', role: 'paper', name: '案件移送函 平综执函〔2026〕12号.pdf', bytes: 88_110, trouble: null },
  { path: 'evidence/1/e1.jpg', role: 'evidence', name: 'IMG_200.jpg', bytes: 1_024_000, trouble: null },
];
