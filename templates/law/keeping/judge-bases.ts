// Whether the bases of a matter can be used for choosing: terms in order, choices that exist, articles that are held.
import type { Finding } from '../../checks/finding';
import { namedCitation, provisionOf } from '../cite';
import type { Basis, Citation, Law, Matter } from '../schema';

/** @param law with the matter's texts as they will be */
export function judgeBases(matter: Matter, law: Law): readonly Finding[] {
  return matter.bases.flatMap((basis, index) => [
    ...judgeTerm(basis, index),
    ...judgeWhen(matter, basis, index),
    ...(['breach', 'consequence'] as const).flatMap((list) =>
      basis[list].flatMap((citation, at) => judgeCitation(law, basis, citation, `bases[${index}].${list}[${at}]`)),
    ),
    ...judgeFine(basis, index),
  ]);
}

function judgeTerm({ validFrom, validTo }: Basis, index: number): readonly Finding[] {
  if (validTo === null || validFrom <= validTo) return [];
  const zh = `终止日期${validTo}早于起始日期${validFrom}，请更正。`;
  return [
    block('basis-term', `bases[${index}].validTo`, zh, `Its end ${validTo} is before its beginning ${validFrom}.`),
  ];
}

function judgeWhen(matter: Matter, { when }: Basis, index: number): readonly Finding[] {
  return Object.entries(when ?? {}).flatMap(([key, values]) => {
    const choices = choicesOf(matter, key);
    const astray = values.filter((value) => !choices.includes(value));
    if (astray.length === 0) return [];
    const list = astray.join(', ');
    return [
      block(
        'basis-when',
        `bases[${index}].when`,
        `本依据以“${key}”为“${list}”为条件，但本事项没有这一选项。请更正条件或者补上选项。`,
        `This basis is for “${key}” being “${list}”, which the matter does not offer. Correct it or add the choice.`,
      ),
    ];
  });
}

/** Choices that may decide between bases: those of the matter, and the kind of party. */
export function choicesOf({ facts }: Pick<Matter, 'facts'>, key: string): readonly string[] {
  if (key === 'party') return ['organisation', 'individual'];
  return facts.find((fact) => fact.key === key && fact.kind === 'choice')?.choices?.map(({ value }) => value) ?? [];
}

function judgeCitation(law: Law, basis: Basis, citation: Citation, path: string): readonly Finding[] {
  if (provisionOf(law, citation, basis.validFrom) !== undefined) return [];
  const { zh, en } = namedCitation(law, citation);
  return [
    block(
      'basis-citation',
      `${path}.article`,
      `${basis.validFrom}施行的文本中没有${zh}，或者该文本尚未录入。请核对条款，或者先录入文本。`,
      `The text in force on ${basis.validFrom} has no ${en || zh}, or is not held. Verify the article, or enter the text first.`,
    ),
  ];
}

function judgeFine({ structure, fine }: Basis, index: number): readonly Finding[] {
  const path = `bases[${index}].fine`;
  if (structure === 'N' && fine.zh !== '') {
    return [warn(path, '处罚结构为“本条无罚则”，却写有罚款。', 'The structure says no fine, but a fine is entered.')];
  }
  if (structure !== 'N' && fine.zh === '') {
    return [warn(path, '没有写罚款幅度。请照抄条文。', 'No fine is entered. Copy it from the provision.')];
  }
  return [];
}

function block(code: string, path: string, zh: string, en: string): Finding {
  return { code, severity: 'block', path, sentence: { zh, en } };
}

function warn(path: string, zh: string, en: string): Finding {
  return { ...block('basis-fine', path, zh, en), severity: 'warn' };
}
