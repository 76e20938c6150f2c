// Saves an edition of a template in the office's file, or takes the shipped one up again. Nothing is ever overwritten.
import type { Kind } from '../../../templates/catalogue';
import { judgeOwnTemplate } from '../../../templates/compose/own-template';
import { joinPath } from '../../../templates/reading/path';
import { editionsOf, newestEdition, nextEdition, withEdition, withShipped } from '../../../templates/workshop/editions';
import { done, type Fault, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import type { templateChannels } from '../../contract/template-channels';
import { dayOf, momentOf } from '../clock';
import type { Desk } from '../desk';

type Save = InputOf<typeof templateChannels, 'template:save'>;
type Saved = OutputOf<typeof templateChannels, 'template:save'>;
type Reset = InputOf<typeof templateChannels, 'template:reset'>;
type ResetDone = OutputOf<typeof templateChannels, 'template:reset'>;

export async function saveTemplate(desk: Desk, kind: Kind, input: Save): Promise<Outcome<Saved>> {
  // The name is given here: what the window has there is that of an earlier edition.
  const template = { ...input.template, edition: kind.template.edition };
  const faults = faultsFor(kind, template);
  if (faults.length > 0) return done({ result: 'refused', faults });
  let edition = '';
  const saved = await changeOffice(desk, kind, input.expected, (office) => {
    const now = desk.now();
    edition = nextEdition(office, kind, dayOf(now));
    const { note, by } = input;
    const basedOn = knownBase(office, kind, input.basedOn);
    return withEdition(office, kind, { template, edition, basedOn, note, by, savedAt: momentOf(now) });
  });
  if (!saved.ok) return saved;
  if (saved.value !== null) return done({ result: 'conflict', newest: saved.value });
  const let_go = await desk.store.workshop.keep(kind.id, null);
  return let_go.ok ? done({ result: 'saved', edition }) : let_go;
}

export async function resetTemplate(desk: Desk, kind: Kind, input: Reset): Promise<Outcome<ResetDone>> {
  const { note, by } = input;
  const ended = { at: momentOf(desk.now()), by, note };
  const saved = await changeOffice(desk, kind, input.expected, (office) => withShipped(office, kind.id, ended));
  if (!saved.ok) return saved;
  return done(saved.value === null ? { result: 'reset' } : { result: 'conflict', newest: saved.value });
}

/** Only what blocks; an edition that warns of something is its author's to decide. */
function faultsFor(kind: Kind, template: Save['template']): Extract<Saved, { result: 'refused' }>['faults'] {
  const other = template.kind !== kind.id;
  if (other) return [{ path: 'kind', sentence: otherKind(kind) }];
  return judgeOwnTemplate(template)
    .faults.filter(({ severity }) => severity === 'block')
    .map(({ path, sentence }) => ({ path: joinPath(path), sentence }));
}

export function otherKind({ id, name }: Kind): Fault['sentence'] {
  return {
    zh: `这不是“${name.zh}”的模板：kind 应为 ${id}。请到相应的文书中导入或者保存。`,
    en: `This is no template of “${name.en}”: its kind must be ${id}. Import or save it with the paper it is of.`,
  };
}

type Office = Parameters<typeof withShipped>[0] & Parameters<typeof nextEdition>[0];

/** What the window names, where the office or the program knows it; else the shipped one of now. */
function knownBase(office: Office, { id, template }: Kind, basedOn: string): string {
  const known = editionsOf(office, id).some((entry) => entry.basedOn === basedOn);
  return known ? basedOn : template.edition;
}

/** @returns the newest edition where the window has not seen it, and nothing was changed; null where it was */
async function changeOffice(
  desk: Desk,
  kind: Kind,
  expected: string,
  change: <S extends Office>(office: S) => S,
): Promise<Outcome<string | null>> {
  const needed = await desk.office.need();
  if (!needed.ok) return needed;
  let conflict: string | null = null;
  const changed = await desk.office.change((known) => {
    const office = known ?? needed.value;
    const newest = newestEdition(office, kind.id);
    conflict = newest === expected ? null : newest;
    return done(conflict === null ? change(office) : office);
  });
  return changed.ok ? done(conflict) : changed;
}
