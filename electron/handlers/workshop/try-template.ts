// Sets a draft from a template being edited, on a case of the desk or a shipped example.
import type { Kind } from '../../../templates/catalogue';
import { withParts } from '../../../templates/compose/clauses';
import { judgeTemplate } from '../../../templates/compose/judge-template';
import type { WrittenTemplate } from '../../../templates/compose/template-schema';
import { type Bilingual, noWords } from '../../../templates/language/bilingual';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import type { templateChannels } from '../../contract/template-channels';
import type { Desk } from '../desk';
import { trialSubject } from './trial-subject';

type Wish = InputOf<typeof templateChannels, 'template:try'>;
type Tried = OutputOf<typeof templateChannels, 'template:try'>;

export async function tryTemplate(desk: Desk, kind: Kind, wish: Wish): Promise<Outcome<Tried>> {
  const office = await desk.office.need();
  if (!office.ok) return office;
  // What an edition may lose is asked when it is saved; here it need only be sound enough to be composed.
  const { template, faults } = judgeTemplate(wish.template);
  const fault = faults.find(({ severity }) => severity === 'block');
  if (template === null || fault !== undefined) return notSound(fault?.sentence ?? noWords);
  if (!isOfKind(template, kind)) return otherPaper;
  const subject = await trialSubject(desk, kind, office.value, wish.subject);
  if (!subject.ok) return subject;
  const { language, layout, date, revision } = wish;
  const question = {
    subject: subject.value,
    choice: { kind: kind.id, language, layout, date },
    template: withParts(template),
  };
  const set = await desk.worker.ask('try', office.value, question);
  if (!set.ok) return set;
  const { facts, provisions, places, clauses, substitutions, ...paper } = set.value;
  return done({
    paper: {
      ...paper,
      revision,
      places: places.map((place) => ({ ...place, fields: [...place.fields] })),
      clauses: [...clauses],
      substitutions: [...substitutions],
    },
    facts: [...facts],
    provisions: [...provisions],
  });
}

function isOfKind(template: WrittenTemplate, { id, template: shipped }: Kind): boolean {
  return template.kind === id && template.subject === shipped.subject && template.page === shipped.page;
}

function notSound({ zh, en }: Bilingual): Outcome<never> {
  return failed(
    'template-unsound',
    `模板还有错误，文书未更新。${zh}`,
    `The template still has faults, so the paper was not set. ${en}`,
  );
}

const otherPaper = failed(
  'template-other-kind',
  '模板的 kind、subject 或者 page 与这种文书不符，文书未更新。',
  'The kind, subject or page of the template is not that of this paper, so it was not set.',
);
