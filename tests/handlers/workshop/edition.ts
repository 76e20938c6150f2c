// What tests of the template workshop share: an edition of the order to correct with words of its own.
import { wordsOfPdf } from '../../../electron/printing/words/pdf/words-of-pdf';
import { must, type TestDesk } from '../open-test-desk';

export const kind = 'order-to-correct';
export const by = '法制员 Chen';

type Block = { readonly clause: string; readonly [key: string]: unknown };
type Template = { readonly [key: string]: never } & { readonly blocks: never };

export const zh = '整改内容与要求：{{ correction.requirement }}';
export const en = 'What is to be done: {{ correction.requirement }}';

export function reworded(template: object, clause: string, inChinese: string, inEnglish: string): Template {
  const { blocks, ...others } = template as { blocks: readonly Block[] };
  const changed = blocks.map((block) =>
    block.clause === clause ? { ...block, text: { zh: inChinese, en: inEnglish } } : block,
  );
  return { ...others, blocks: changed } as never;
}

/** @returns the edition's name */
export async function savedOnce(desk: TestDesk): Promise<string> {
  const { shipped, newest } = must(await desk.ask['template:open']({ kind }));
  const template = reworded(shipped, 'requirement', zh, en);
  const input = { kind, template, basedOn: String(shipped.edition), note: '统一用语', by, expected: newest };
  const saved = must(await desk.ask['template:save'](input));
  if (saved.result !== 'saved') throw new Error(JSON.stringify(saved));
  return saved.edition;
}

export const textOf = (pdf: Uint8Array): string => wordsOfPdf(pdf).join('\n');
