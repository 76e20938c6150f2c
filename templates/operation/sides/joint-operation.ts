// The operation as all sides together see it: made of what each said, in an order that is the same for all of them. What
// an authority says of itself goes before what others typed for it; where it says nothing, theirs stands.
import type { Case } from '../../case/case';
import { wholeCase } from '../../case/whole-case';
import type { Office } from '../../office/office';
import type { Operation } from '../operation';
import { compare, joinShares } from './join-shares';
import { choiceNow, type TextOfSide, textWords } from './joint-texts';
import { officeWithSides } from './office-with-sides';
import { ownFacts, sideOf, speaksAs } from './own-share';
import { type SharedText, type Side, sharedTexts } from './share';

type Facts = ReturnType<typeof ownFacts>;
type Voice = {
  readonly authority: Side;
  readonly at: string;
  readonly facts: Facts;
  readonly photographs: Operation['photographs'];
  readonly cases: readonly { readonly id: string; readonly one: Case | undefined }[];
};

export type JointOperation = {
  /** Without what the sides sent: that is in it. */
  readonly operation: Operation;
  readonly cases: readonly Case[];
  /** Knows every side, as it calls itself. */
  readonly office: Office;
  /** Texts that sides worded differently, of which nobody has chosen yet what is printed. */
  readonly undecided: readonly SharedText[];
};

/** @param cases those of this office that are at hand */
export function jointOperation(operation: Operation, cases: readonly Case[], given: Office): JointOperation {
  const { shared, ...own } = operation;
  if (shared === undefined || shared.shares.length === 0)
    return { operation: own, cases, office: given, undecided: [] };
  const voices = voicesOf(operation, cases, given);
  const office = officeWithSides(
    given,
    voices.map(({ authority }) => authority),
  );
  const texts = textsOf(voices);
  const words = Object.fromEntries(sharedTexts.map((name) => [name, textWords(texts[name], shared.texts[name])]));
  const joined = casesOf(voices);
  return {
    operation: { ...own, ...jointFacts(voices), ...(words as Pick<Operation, SharedText>), cases: [...joined.keys()] },
    cases: [...joined.values()].filter((one): one is Case => one !== undefined),
    office,
    undecided: sharedTexts.filter(
      (name) => texts[name].length > 1 && choiceNow(texts[name], shared.texts[name]) === null,
    ),
  };
}

/** @throws where what other sides sent is not joined yet: a paper of this office's word alone must never pass for all of theirs */
export function mustBeJoint({ shared }: Operation): void {
  if ((shared?.shares.length ?? 0) > 0)
    throw new Error('papers of a shared operation are made of all its sides together');
}

/** What each side wrote, sponsor first; a text that two wrote alike is one. */
export function jointTexts(operation: Operation, office: Office): Readonly<Record<SharedText, readonly TextOfSide[]>> {
  return textsOf(voicesOf(operation, [], office));
}

/** This office's own word with those of the others, sponsor first. */
function voicesOf(operation: Operation, cases: readonly Case[], office: Office): readonly Voice[] {
  const as = speaksAs(operation, office);
  const byId = new Map(cases.map((one) => [one.id, one]));
  const own: Voice = {
    authority: sideOf(as, office),
    at: '',
    facts: ownFacts(operation),
    photographs: operation.photographs,
    cases: [...new Set(operation.cases)].map((id) => ({ id, one: byId.get(id) })),
  };
  const others = (operation.shared?.shares ?? [])
    .filter(({ authority }) => authority.id !== as)
    .map(({ authority, at, facts, photographs, cases: held }): Voice => {
      const read = held.map(({ id, case: data }) => ({ id, one: wholeCase(data, id, authority.id) }));
      return { authority, at, facts, photographs: photographs.map(({ sha256, ...one }) => one), cases: read };
    });
  return inOrder([own, ...joinShares(others, [])]);
}

/** The side that names itself as sponsor first, then by its list of authorities; the same at every side. */
function inOrder(voices: readonly Voice[]): readonly Voice[] {
  const byId = [...voices].sort((a, b) => compare(a.authority.id, b.authority.id));
  const sponsor = byId.find(({ authority, facts }) => facts.authorities[0] === authority.id) ?? byId[0];
  const listed = [...new Set([sponsor, ...byId].flatMap((voice) => voice?.facts.authorities ?? []))];
  const place = ({ authority }: Voice): number => {
    const at = listed.indexOf(authority.id);
    return at < 0 ? listed.length : at;
  };
  return byId.sort((a, b) => place(a) - place(b) || compare(a.authority.id, b.authority.id));
}

function jointFacts(voices: readonly Voice[]) {
  const all = voices.map(({ facts }) => facts);
  const authorities = [
    ...new Set([...all.flatMap((facts) => facts.authorities), ...voices.map(({ authority }) => authority.id)]),
  ];
  return {
    title: all.map(({ title }) => title).find(({ zh, en }) => `${zh}${en}` !== '') ?? { zh: '', en: '' },
    dates: all.map(({ dates }) => dates).find(({ from, until }) => from !== '' && until !== '') ?? {
      from: '',
      until: '',
    },
    authorities,
    places: distinct(all.flatMap(({ places }) => places)),
    matters: [...new Set(all.flatMap(({ matters }) => matters))],
    participants: rowsOf(voices, authorities, ({ participants }) => participants),
    targets: rowsOf(voices, authorities, ({ targets }) => targets),
    inspected: rowsOf(voices, authorities, ({ inspected }) => inspected),
    publicity: { persons: all.reduce((sum, { publicity }) => sum + publicity.persons, 0) },
    photographs: distinctFiles(voices.flatMap(({ photographs }) => photographs)),
  };
}

/** Of each authority the rows it has of itself; where it has none those of the first side that typed some for it. */
function rowsOf<R extends { readonly authority: string }>(
  voices: readonly Voice[],
  authorities: readonly string[],
  list: (facts: Facts) => readonly R[],
): R[] {
  const named = voices.flatMap(({ facts }) => list(facts).map(({ authority }) => authority));
  return [...new Set([...authorities, ...named])].flatMap((id) => {
    const own = voices.filter(({ authority }) => authority.id === id);
    const said = [...own, ...voices].map(({ facts }) => list(facts).filter(({ authority }) => authority === id));
    return said.find((rows) => rows.length > 0) ?? [];
  });
}

/** Each case once: as the side of its authority has it, else as the first that has it. */
function casesOf(voices: readonly Voice[]): ReadonlyMap<string, Case | undefined> {
  const cases = new Map<string, Case | undefined>();
  for (const voice of voices) {
    for (const { id, one } of voice.cases) {
      if (one !== undefined && (cases.get(id) === undefined || one.authority === voice.authority.id))
        cases.set(id, one);
      else if (!cases.has(id)) cases.set(id, undefined);
    }
  }
  return cases;
}

function textsOf(voices: readonly Voice[]): Record<SharedText, readonly TextOfSide[]> {
  const of = (name: SharedText): readonly TextOfSide[] => {
    const texts = voices
      .map(({ authority, facts }) => ({ authority: authority.id, side: authority.shortName, words: facts[name] }))
      .filter(({ words }) => `${words.zh}${words.en}`.trim() !== '');
    return texts.filter((one, at) => texts.findIndex(({ words }) => isSame(words, one.words)) === at);
  };
  return { findings: of('findings'), problems: of('problems'), nextSteps: of('nextSteps') };
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function distinct<T extends object>(all: readonly T[]): T[] {
  return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
}

function distinctFiles<T extends { readonly file: string }>(all: readonly T[]): T[] {
  return all.filter(({ file }, at) => all.findIndex((other) => other.file === file) === at);
}
