// Saves changes of the law and of the templates that cite it, in one write of the office's file: all or nothing.
import { findKind, type Kind } from '../../../templates/catalogue';
import { judgeOwnTemplate } from '../../../templates/compose/own-template';
import { ownTemplate } from '../../../templates/compose/template-in-use';
import { type ChangeFinding, changeLaw } from '../../../templates/law/keeping/change-law';
import type { Office } from '../../../templates/office/office';
import { newestEdition, nextEdition, withEdition } from '../../../templates/workshop/editions';
import { shippedText } from '../../../templates/workshop/shipped-text';
import type { lawChannels } from '../../contract/law-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import { dayOf, momentOf } from '../clock';
import type { Desk } from '../desk';

type Input = InputOf<typeof lawChannels, 'law:save'>;
type Saved = OutputOf<typeof lawChannels, 'law:save'>;
type Made = { readonly office: Office } | { readonly answer: Saved };
type When = { readonly day: string; readonly at: string };

export async function saveLaw(desk: Desk, input: Input): Promise<Outcome<Saved>> {
  const needed = await desk.office.need();
  if (!needed.ok) return needed;
  let answer: Saved = { result: 'saved' };
  const saved = await desk.office.change((known) => {
    const office = known ?? needed.value;
    const now = desk.now();
    const made = changed(office, input, { day: dayOf(now), at: momentOf(now) });
    if ('office' in made) return done(made.office);
    answer = made.answer;
    return done(office);
  });
  return saved.ok ? done(answer) : saved;
}

function changed(office: Office, input: Input, when: When): Made {
  const { by, note } = input;
  const laws = changeLaw(office.law, input.changes, { by, note, at: when.at });
  if (laws.result === 'conflict') return { answer: { result: 'conflict', ids: [...laws.ids] } };
  if (laws.result === 'refused') return { answer: { result: 'refused', findings: [...laws.findings] } };
  let made: Made = { office: { ...office, law: laws.law } };
  for (const wish of input.templates) {
    if ('answer' in made) return made;
    made = withTemplate(made.office, wish, input, when);
  }
  return made;
}

function withTemplate(office: Office, wish: Input['templates'][number], { by, note }: Input, when: When): Made {
  const kind = findKind(wish.kind);
  if (kind === undefined || newestEdition(office, wish.kind) !== wish.expected) {
    return { answer: { result: 'conflict', ids: [wish.kind] } };
  }
  const own = ownTemplate(office, kind.id);
  const before = own?.template ?? shippedText(kind);
  const template = { ...before, edition: kind.template.edition, provisions: wish.provisions };
  const findings = refusals(kind, template);
  if (findings.length > 0) return { answer: { result: 'refused', findings } };
  const edition = nextEdition(office, kind, when.day);
  const basedOn = own?.basedOn ?? kind.template.edition;
  return { office: withEdition(office, kind, { template, edition, basedOn, note, by, savedAt: when.at }) };
}

function refusals({ name }: Kind, template: object): ChangeFinding[] {
  return judgeOwnTemplate(template)
    .faults.filter(({ severity }) => severity === 'block')
    .map(({ sentence }) => ({
      code: 'template-unfit',
      severity: 'block',
      path: 'templates',
      sentence: { zh: `模板“${name.zh}”：${sentence.zh}`, en: `Template “${name.en}”: ${sentence.en}` },
      change: null,
    }));
}
