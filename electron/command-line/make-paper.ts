// One paper of one case or operation: composed, checked where it is to be ready, printed in every format asked for,
// its words compared, and only then written. A paper that fails anywhere leaves no file.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Finding } from '../../templates/checks/finding';
import type { Composed } from '../../templates/compose/compose';
import type { Paper } from '../../templates/paper/paper';
import { PrintFault } from '../printing/fault';
import type { WordDifference } from '../printing/words/compare-words';
import { fileFaultSentence } from '../store/file-faults';
import { writeFilesAtomically } from '../store/write-file-atomically';
import type { Pictures, Press, Sheet } from './press';
import type { Wish } from './wish';

/** A case or operation, as far as making papers needs to know. */
export type Subject = {
  readonly id: string;
  readonly compose: (kind: string) => Composed;
  readonly check: (composed: Composed, hasGlyph: (codePoint: number) => boolean) => readonly Finding[];
  readonly pictures: Pictures;
};

export type WrittenFile = Pick<Paper, 'kind' | 'language' | 'layout' | 'draft'> & {
  readonly format: string;
  readonly path: string;
  readonly pages: number | null;
  readonly sha256: string;
  readonly milliseconds: number;
};

/** `warnings` are findings that did not hinder the paper. `words-differ` is a fault of the printers, never of the input. */
export type Made =
  | { readonly outcome: 'written'; readonly files: readonly WrittenFile[]; readonly warnings: readonly Finding[] }
  | { readonly outcome: 'refused' | 'input-at-fault' | 'words-differ'; readonly findings: readonly Finding[] };

/** @throws on bugs */
export async function makePaper(subject: Subject, kind: string, wish: Wish, press: Press): Promise<Made> {
  const started = performance.now();
  const composed = subject.compose(kind);
  const composing = performance.now() - started;
  const findings = wish.ready ? subject.check(composed, (await press.typefaces()).hasGlyph) : [];
  if (findings.some((finding) => finding.severity === 'block')) return { outcome: 'refused', findings };
  try {
    const sheets: Sheet[] = [];
    for (const format of wish.formats) sheets.push(await press.print(format, composed.paper, subject.pictures));
    const differences = await press.differences(composed.paper, sheets);
    if (differences.length > 0) return { outcome: 'words-differ', findings: differences.slice(0, 10).map(asFinding) };
    const files = await write(subject.id, composed.paper, sheets, wish.out, composing);
    return { outcome: 'written', files, warnings: findings };
  } catch (error) {
    const fault = expectedFault(error, wish.out);
    if (fault === null) throw error;
    return { outcome: 'input-at-fault', findings: [fault] };
  }
}

function asFinding({ clause, format, sentence }: WordDifference): Finding {
  return { code: `words-differ-${format}`, severity: 'block', path: clause, sentence };
}

async function write(id: string, paper: Paper, sheets: readonly Sheet[], out: string, composing: number) {
  const nameOf = ({ format }: Sheet): string => `${id}-${paper.kind}.${paper.language}.${format}`;
  await writeFilesAtomically(
    out,
    sheets.map((sheet) => ({ name: nameOf(sheet), bytes: sheet.bytes })),
  );
  const { kind, language, layout, draft } = paper;
  return sheets.map(
    (sheet): WrittenFile => ({
      kind,
      language,
      layout,
      draft,
      format: sheet.format,
      path: join(out, nameOf(sheet)),
      pages: sheet.pages,
      sha256: createHash('sha256').update(sheet.bytes).digest('hex'),
      milliseconds: Math.round((composing + sheet.milliseconds) * 100) / 100,
    }),
  );
}

/** What printing or the disk refused for a reason that a person can mend; null for bugs. */
function expectedFault(error: unknown, out: string): Finding | null {
  if (error instanceof PrintFault) {
    return { code: error.code, severity: 'block', path: error.field ?? '', sentence: error.sentence };
  }
  const sentence = fileFaultSentence(error);
  return sentence && { code: 'output-not-writable', severity: 'block', path: out, sentence };
}
