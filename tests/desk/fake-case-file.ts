// The fake machine's case files: one issued paper and one piece of evidence.
import { done } from '../../electron/contract/outcome';
import type { Bridge } from '../../renderer/bridge';

type CaseFileBridge = Pick<Bridge, Extract<keyof Bridge, `case-file:${string}`>>;

export function caseFileBridge(): CaseFileBridge {
  return {
    'case-file:look': async ({ taken }) => {
      const isTaken = (key: string): boolean => taken === null || taken.includes(key);
      const order = { zh: '责令（限期）改正通知书', en: 'Notice of Order to Make Corrections' };
      const number = '平综执责改字〔2026〕第0001号';
      return done({
        entries: [
          {
            ...{ key: 'issued-1', source: 'issued', kind: 'order-to-correct', name: order, number, date: '2026-11-16' },
            taken: isTaken('issued-1'),
            pages: isTaken('issued-1') ? [1, 2] : null,
          },
          {
            ...{ key: 'evidence-1', source: 'evidence', kind: '', name: { zh: '现场照片', en: 'Photographs' } },
            ...{ number: '', date: '2026-11-16', taken: isTaken('evidence-1'), pages: null },
          },
        ],
        pages: isTaken('issued-1') ? 2 : 0,
        papers: [],
      });
    },
    'case-file:export': async () => done({ cancelled: true, files: [] }),
    'case-file:print': async () => done({ papers: 3, pages: 4 }),
  };
}
