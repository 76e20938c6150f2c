// A list of matters that came as JSON, held against the library: it says all of each matter, so nothing is filled in.
import type { Bilingual } from '../language/bilingual';
import { namedCitation, provisionOf } from '../law/cite';
import type { Basis, Citation, Law, Matter } from '../law/schema';
import { joinPath, type PathPart } from '../reading/path';
import type { CellFinding } from './cells';
import { found } from './found';
import type { ListRead } from './read-list';
import { wrongPlaceholder } from './read-words';

/** Places are those of the file, such as matters[2].bases[0]. */
export function readListData(matters: readonly Matter[], law: Law): ListRead {
  const findings: CellFinding[] = [];
  const taken = matters.flatMap((matter, at): Matter[] => {
    const tell = (severity: CellFinding['severity'], path: readonly PathPart[], sentence: CellFinding['sentence']) =>
      findings.push({
        ...found({ sheet: '', cell: joinPath(['matters', at, ...path]) }, severity, sentence),
        matter: matter.id,
      });
    const wrong = wrongPlaceholder(matter.sentence, matter.facts);
    if (wrong !== null) {
      tell('block', ['sentence'], unfitSentence(wrong));
      return [];
    }
    const known = law.matters.find(({ id }) => id === matter.id);
    const open = openBases(matter, law).filter(({ basis }) => !isKept(basis, known));
    for (const { index, citation } of open) tell('warn', ['bases', index], notHeld(namedCitation(law, citation)));
    if (open.length === 0) return [matter];
    const { reviewed: _, ...others } = matter;
    const bases = matter.bases.filter((_basis, index) => !open.some((one) => one.index === index));
    return [{ ...others, bases, sourceStatus: 'candidate' }];
  });
  return { matters: taken, findings };
}

/** Bases of which a provision is not held on the first day they were read as valid, nor later. */
function openBases({ bases }: Matter, law: Law) {
  return bases
    .map((basis, index) => ({ index, basis, citation: notHeldOf(basis, law) }))
    .filter((one): one is { index: number; basis: Basis; citation: Citation } => one.citation !== undefined);
}

function notHeldOf(basis: Basis, law: Law): Citation | undefined {
  return [...basis.breach, ...basis.consequence].find(
    (citation) =>
      provisionOf(law, citation, basis.validFrom) === undefined &&
      provisionOf(law, citation, basis.validTo ?? '9999-12-30') === undefined,
  );
}

function isKept(basis: Basis, known: Matter | undefined): boolean {
  return (known?.bases ?? []).some((one) => JSON.stringify(one) === JSON.stringify(basis));
}

const unfitSentence = (what: string) => ({
  zh: `违法事实句式中的“${what}”不是这一事项的事实，事项未导入。请改正后再导入。`,
  en: `“${what}” in the sentence of the act is no fact of this matter; it was not imported. Mend it, then import again.`,
});
const notHeld = ({ zh, en }: Bilingual) => ({
  zh: `本机法规库没有收录所引条文（${zh}），无法核对：这一依据没有导入，事项列为待核实。请录入条文后再导入一次。`,
  en: `The library here does not hold what this basis cites (${en || zh}), so it can't be compared: it was not imported and the matter stays to be verified. Enter the text, then import again.`,
});
