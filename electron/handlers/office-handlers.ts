// Answers the window about the office: its data, its faces, its law, and proposals for English names.

import { noWords } from '../../templates/language/bilingual';
import { chooseBasis } from '../../templates/law/choose';
import { provisionOf } from '../../templates/law/cite';
import { findMatter } from '../../templates/law/library';
import { readKeptOffice } from '../../templates/office/read-office';
import type { officeChannels } from '../contract/office-channels';
import { done, failed } from '../contract/outcome';
import type { FunctionsOf, InputOf } from '../contract/table';
import type { Desk } from './desk';
import { describeMatter } from './matter-words';
import { exportOffice, importOffice } from './office-file';
import { plainData } from './plain-data';
import { takeExamples } from './take-examples';

type Handlers = FunctionsOf<typeof officeChannels>;
type Names = `office:${string}` | 'matter:list' | 'law:choose' | 'law:cite' | 'romanise:suggest';

export function officeHandlers(desk: Desk): Pick<Handlers, Extract<keyof Handlers, Names>> {
  return {
    'office:get': async () => {
      const office = await desk.office.get();
      // The record of the law can be long, and no form of the office shows it.
      if (!office.ok || office.value === null) return office.ok ? done({ office: null }) : office;
      return done({ office: plainData({ ...office.value, law: { ...office.value.law, kept: [] } }) });
    },
    'office:save': async ({ office }) => {
      const read = readKeptOffice(office);
      if (!read.ok) return done({ findings: [...read.findings] });
      // Templates and the law have rooms of their own: a form that was opened before must not undo what was done there.
      const saved = await desk.office.change((known) => {
        const { templates, templateBases, law } = known ?? read.value;
        return done({ ...read.value, templates, templateBases, law });
      });
      return saved.ok ? done({ findings: [] }) : saved;
    },
    'office:take-examples': ({ withCases }) => takeExamples(desk, withCases),
    'office:import': () => importOffice(desk),
    'office:export': () => exportOffice(desk),
    'office:faces': async () => {
      const office = await desk.office.need();
      if (!office.ok) return office;
      const faces = await desk.worker.ask('faces', office.value, {});
      return faces.ok ? done([...faces.value]) : faces;
    },
    'matter:list': async () => done((await desk.office.law()).matters.map(describeMatter)),
    'law:choose': (input) => chooseLaw(desk, input),
    'law:cite': async ({ citations, date }) => {
      const law = await desk.office.law();
      const held = citations.flatMap((citation) => provisionOf(law, citation, date) ?? []);
      return done(held.map(({ citation, name, text }) => ({ citation, name, text })));
    },
    'romanise:suggest': async ({ text, as }) => {
      // The dictionary is large and loaded when it is first asked for.
      const { romanise } = await import('../../templates/language/romanisation/romanise');
      return done({ text: romanise(text, as) });
    },
  };
}

const chooseLaw = async (
  desk: Desk,
  { matter: id, division, date, facts = {} }: InputOf<typeof officeChannels, 'law:choose'>,
): ReturnType<Handlers['law:choose']> => {
  const law = await desk.office.law();
  const matter = findMatter(law, id);
  if (matter === undefined) return unknownMatter;
  const choice = chooseBasis(law, matter, division, date, facts);
  const notices = choice.notices.map(({ severity, sentence }) => ({ severity, sentence }));
  if (choice.outcome === 'missing') {
    return done({ outcome: 'missing', structure: '', breach: [], consequence: [], fine: noWords, notices });
  }
  const cited = (provisions: typeof choice.breach) => provisions.map(({ name, text }) => ({ name, text }));
  const { outcome, basis, breach, consequence } = choice;
  const { structure, fine } = basis;
  return done({ outcome, structure, breach: cited(breach), consequence: cited(consequence), fine, notices });
};

const unknownMatter = failed('matter-unknown', '没有这个事项，请重新选择。', 'There is no such matter. Choose again.');
