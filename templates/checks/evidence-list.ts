// What is handed over as evidence: something at all, and each copy with whoever provided it (Order 55, Art. 17).
import type { CaseSubject } from './case-subject';
import { answersOf, handedOver } from './letter-answers';
import { found, foundIf, nothing, type Rule } from './rule';

const kind = 'evidence-list';

const empty: Rule<CaseSubject> = {
  code: 'evidence-list-empty',
  severity: 'block',
  find: (subject) => {
    if (subject.kind !== kind) return nothing;
    const chosen = handedOver(answersOf(subject), subject.case);
    return foundIf(
      !subject.case.evidence.some(({ id }) => chosen.includes(id)),
      'evidence',
      '清单没有列出任何证据，请补充证据，或者不制作清单。',
      'The list names no evidence; add some, or make no list.',
    );
  },
};

/** Blocks the list, which prints it; elsewhere the clerk is warned while it can still be asked for. */
const copyWithoutProvider: Rule<CaseSubject> = {
  code: 'evidence-provider-missing',
  severity: 'warn',
  find: (subject) => {
    if (subject.kind !== undefined && subject.kind !== kind) return nothing;
    const chosen = answersOf(subject).ids('evidence');
    return subject.case.evidence.flatMap(({ id, form, provider }, index) => {
      if (form !== 'copy' || (provider?.zh ?? '').trim() !== '' || chosen?.includes(id) === false) return [];
      const one = found(
        `evidence[${index}].provider`,
        `第${index + 1}项证据是复制件，没有填写证据提供人；复制件须经核对并由提供人、执法人员签名或者盖章，请补填。`,
        `Evidence item ${index + 1} is a copy without a provider; a copy is verified and signed or sealed by its provider and by officers: enter who provided it.`,
      );
      return [subject.kind === kind ? { ...one, severity: 'block' as const } : one];
    });
  },
};

/** The list goes with a letter of transfer: to the same organ, with the same pieces (law-and-forms 2.3, F10 and F12). */
const unlikeLetter: Rule<CaseSubject> = {
  code: 'evidence-list-unlike-letter',
  severity: 'block',
  find: (subject) => {
    const letter = answersOf({ ...subject, kind: 'transfer-letter' });
    if (subject.kind !== kind || subject.particulars['transfer-letter'] === undefined) return nothing;
    const list = answersOf(subject);
    const pieces = (answers: typeof list) => [...handedOver(answers, subject.case)].sort().join('\n');
    const receiver = list.text('addressee');
    return [
      ...foundIf(
        receiver !== '' && letter.text('addressee') !== '' && receiver !== letter.text('addressee'),
        list.path('addressee'),
        '清单的接收机关与移送函的受移送机关不一致，请改成一致。',
        'The list names another receiving organ than the letter of transfer; make both the same.',
      ),
      ...foundIf(
        pieces(list) !== pieces(letter),
        list.path('evidence'),
        '清单所列证据与移送函移送的证据不一致，请改成一致。',
        'The list holds other evidence than the letter of transfer hands over; make both the same.',
      ),
    ];
  },
};

export const evidenceListRules: readonly Rule<CaseSubject>[] = [empty, copyWithoutProvider, unlikeLetter];
