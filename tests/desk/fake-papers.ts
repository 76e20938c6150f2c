// The fake machine's papers: one page of plain Latin text as a PDF, so that a pane has something to draw.

import { done, failed } from '../../electron/contract/outcome';
import type { Bridge } from '../../renderer/bridge';
import { isOfFile } from '../../templates/case-file/filing-order';
import { catalogue } from '../../templates/catalogue';
import { paperGroupIds, paperGroupNames } from '../../templates/paper/groups';

type PaperBridge = Omit<
  Pick<Bridge, Extract<keyof Bridge, `paper:${string}` | 'kind:list' | 'printer:list'>>,
  'paper:number' | 'paper:issue'
>;

export function paperBridge(): PaperBridge {
  return {
    'kind:list': async () =>
      done(
        catalogue.map(({ id, name, subject, template }) => ({
          id,
          name,
          subject,
          group: {
            id: template.group,
            name: paperGroupNames[template.group],
            place: paperGroupIds.indexOf(template.group),
          },
          series: null,
          asks: [...template.asks],
          ofFile: isOfFile(template.filing),
        })),
      ),
    'paper:usual': async () => done({ kinds: ['order-to-correct'] }),
    'paper:set': async ({ choice, revision }) =>
      done({
        revision,
        pdf: onePagePdf(`${choice.kind} ${choice.language} ${choice.layout} ${choice.date}`),
        pages: 1,
        places: [{ page: 1, xMm: 28, yMm: 30, widthMm: 150, heightMm: 8, clause: 'title', fields: ['party.name'] }],
        clauses: [{ clause: 'facts', words: { zh: '违法事实。', en: 'Facts.' }, reworded: false }],
        substitutions: [],
        milliseconds: 12,
      }),
    'paper:check': async ({ choices }) =>
      done({
        papers: choices.map(({ kind }) => ({
          kind,
          findings: [
            {
              code: 'deadline-missing',
              severity: 'block' as const,
              path: 'correction.deadline',
              sentence: { zh: '未填写改正期限。', en: 'The deadline for correction is not filled in.' },
            },
          ],
        })),
      }),
    'printer:list': async () => done([{ name: 'Office-Laser', isDefault: true }]),
    'paper:print': async ({ choices, copies }) =>
      done({ jobs: choices.flatMap(({ kind }) => copiesOf(copies).map((copy) => ({ kind, copy, pages: 1 }))) }),
    'paper:export': async ({ choices }) =>
      done({
        cancelled: false,
        files: choices.map(({ kind }, index) => ({
          file: `f${index}`,
          name: `${kind}.pdf`,
          kind,
          sha256: '0'.repeat(64),
        })),
      }),
    'paper:open': async () => failed('viewer-missing', '试用环境没有阅读器。', 'There is no viewer here.'),
    'paper:reveal': async () => done({}),
    'paper:record': async () => done([]),
  };
}

function copiesOf(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** A whole PDF with one A4 page bearing one line. */
function onePagePdf(line: string): Uint8Array<ArrayBuffer> {
  const stream = `BT /F1 18 Tf 80 740 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const start = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${starts.join('')}`;
  return new TextEncoder().encode(
    `${file}${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}
