// Papers in several organs' names: a number of the sponsor's, signers of each organ, no individual in a bulletin.
import { answersOf } from './letter-answers';
import type { OperationSubject } from './operation-subject';
import { found, foundIf, nothing, type Rule } from './rule';

const bulletin = 'operation-bulletin';

const noNumber: Rule<OperationSubject> = {
  code: 'operation-number-missing',
  severity: 'block',
  find: ({ kind, operation, office }) => {
    const sponsor = office.authorities.find(({ id }) => id === operation.authorities[0]);
    if (kind === undefined || sponsor === undefined) return nothing;
    return foundIf(
      !sponsor.series.some(({ paper }) => paper === kind),
      'office.series',
      kind === bulletin
        ? `“${sponsor.name.zh}”没有为简报设置期数，请在机关设置的编号中增加。`
        : `“${sponsor.name.zh}”没有为这种文书设置发文字号，请在机关设置的编号中增加。`,
      kind === bulletin
        ? `“${sponsor.name.en || sponsor.name.zh}” has no series of issues for bulletins; add one among the numbers in the office settings.`
        : `“${sponsor.name.en || sponsor.name.zh}” has no series of numbers for this kind of paper; add one in the office settings.`,
    );
  },
};

/** A joint document to a higher organ is signed off by each organ (GB/T 9704-2012, 7.2.6). */
const signersFewer: Rule<OperationSubject> = {
  code: 'signers-fewer-than-organs',
  severity: 'warn',
  find: (subject) => {
    const answers = answersOf(subject);
    const signers = answers.entries('signers').filter((name) => name.trim() !== '');
    const organs = subject.operation.authorities.length;
    return foundIf(
      signers.length > 0 && signers.length < organs,
      answers.path('signers'),
      `发文机关有${organs}个，签发人只有${signers.length}人；联合上报的，各机关签发人都应写明，请补填。`,
      `There are ${organs} issuing organs and ${signers.length} signers; in a joint document to a higher organ each organ’s signer is named: add the others.`,
    );
  },
};

const namesIndividual: Rule<OperationSubject> = {
  code: 'bulletin-names-individual',
  severity: 'warn',
  find: (subject) => {
    if (subject.kind !== bulletin) return nothing;
    const names = subject.listed.flatMap(({ entry }) =>
      entry?.party.kind === 'individual' && entry.party.name.zh.length > 1 ? [entry.party.name.zh] : [],
    );
    return subject.texts
      .filter(({ text }) => names.some((name) => text.includes(name)))
      .map(({ path }) =>
        found(
          path,
          '简报写有个人当事人的姓名，简报会分送多个单位，请改为“某当事人”等表述。',
          'The bulletin names an individual party and goes to many; speak of “a party” instead.',
        ),
      );
  },
};

export const operationOfficialRules: readonly Rule<OperationSubject>[] = [noNumber, signersFewer, namesIndividual];
