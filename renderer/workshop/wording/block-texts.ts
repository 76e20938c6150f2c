// The texts of a template in the order of the paper, block by block, each with its place and what it depends on.
import type { Clause } from '../../../templates/compose/template-schema';
import { walkTemplate } from '../../../templates/compose/template-text-walk';
import type { TemplateData } from '../../../templates/workshop/shipped-text';
import type { Path } from '../session/change-at';

export type TextEntry = {
  /** Of the pair; its languages stand under `zh` and `en`. */
  readonly path: Path;
  readonly zh: string;
  readonly en: string;
  readonly each: string | undefined;
  /** What the text is within its block: text, label, value, cell … */
  readonly role: string;
  /** Conditions between the block and the text, such as that of a row. */
  readonly conditions: readonly string[];
};

type Block = { readonly clause: string; readonly kind: string; readonly when?: string; readonly each?: string };

/** @param block at `index` of the template's blocks; @param clause shared words that it prints, where it names some */
export function textsOfBlock(block: unknown, index: number): readonly TextEntry[] {
  return textsUnder({ blocks: [block] }, ([, , ...rest]) => ['blocks', index, ...rest], 2);
}

/** The dated wordings of a clause that the template has for itself. */
export function textsOfClause(clause: Clause, index: number): readonly TextEntry[] {
  return textsUnder({ clauses: [clause] }, ([, , ...rest]) => ['clauses', index, ...rest], 2);
}

/** What stands beside the blocks: the name, the copies, what the paper asks for. */
export function textsOfFrame({ blocks: _, clauses: __, ...frame }: TemplateData): readonly TextEntry[] {
  return textsUnder(frame, (path) => path, 0);
}

function textsUnder(data: unknown, placed: (path: Path) => Path, depth: number): readonly TextEntry[] {
  const { texts, conditions } = walkTemplate(data);
  return texts.map(({ path, zh, en, each }) => ({
    path: placed(path),
    zh,
    en,
    each,
    role: roleOf(path),
    conditions: conditions
      .filter((one) => one.path.length - 1 > depth && isWithin(path, one.path.slice(0, -1)))
      .map(({ condition }) => condition),
  }));
}

function isWithin(path: Path, start: Path): boolean {
  return start.every((part, index) => part === path[index]);
}

/** The name of the last key; of an entry in a list that of the list. */
function roleOf(path: Path): string {
  return String(path.findLast((part) => typeof part === 'string') ?? '');
}

export function blockOf(block: unknown): Block {
  const { clause, kind, when, each } = block as Partial<Record<keyof Block, unknown>>;
  return {
    clause: String(clause ?? ''),
    kind: String(kind ?? ''),
    ...(typeof when === 'string' && { when }),
    ...(typeof each === 'string' && { each }),
  };
}
