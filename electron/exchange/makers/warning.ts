// Early warnings in a bundle: what the early-warning papers of cases say, masked, and the letters that were issued. The
// cases themselves stay here.
import { type WarningPart, warningKind, warningPartOf } from '../../../templates/warnings/warning-part';
import { jsonPart } from '../../bundles/case-parts';
import type { PartToSend } from '../../bundles/make-bundle';
import { done, failed } from '../../contract/outcome';
import { caseToSend, frozenPapers } from './cases';
import type { Maker } from './maker';

export const warningMaker: Maker = async ({ subjects }, hall) => {
  const warnings: WarningPart[] = [];
  const parts: PartToSend[] = [];
  for (const id of new Set(subjects)) {
    const found = await caseToSend(hall, id);
    if (!found.ok) return found;
    const warning = warningPartOf(found.value.one, hall.office);
    if (warning.subject.zh === '' || warning.assessment.zh === '') return notDrafted;
    const letters = found.value.rows.filter(({ kind }) => kind === warningKind);
    const frozen = await frozenPapers(hall, id, letters);
    if (!frozen.ok) return frozen;
    warnings.push(warning);
    parts.push(jsonPart(`warnings/${id}.json`, 'warning', warning), ...frozen.value);
  }
  if (warnings.length === 0) return notDrafted;
  return done({
    parts,
    vouched: [],
    subjects: warnings.map(({ id, subject }) => ({ of: id, name: subject })),
    entries: 0,
    authority: warnings[0]?.authority ?? '',
    missing: [],
  });
};

const notDrafted = failed(
  'warning-not-drafted',
  '所选案件还没有填写预警通报的预警事项和研判意见。请先在“预警”中起草预警通报。',
  'The case says neither what the warning is about nor how it was assessed. Draft the early-warning paper under “Warnings” first.',
);
