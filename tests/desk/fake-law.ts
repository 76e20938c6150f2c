// The fake machine's own law: nothing entered yet; changes are kept in memory with their record.
import { done } from '../../electron/contract/outcome';
import type { Bridge } from '../../renderer/bridge';
import { catalogue } from '../../templates/catalogue';
import { changeLaw, type OwnLaw } from '../../templates/law/keeping/change-law';

type LawBridge = Pick<Bridge, 'law:get' | 'law:versions' | 'law:save' | 'law:uses' | 'law:export-comparison'>;

export function lawBridge(): LawBridge {
  let own: OwnLaw = { texts: [], matters: [], kept: [] };
  return {
    'law:get': async () => done({ texts: own.texts, matters: own.matters }),
    'law:versions': async ({ of, id }) => done(own.kept.filter((one) => one.of === of && one.id === id)),
    'law:save': async ({ changes, by, note }) => {
      const changed = changeLaw(own, changes, { by, note, at: '2026-11-23T09:00:00+08:00' });
      if (changed.result === 'conflict') return done({ result: 'conflict', ids: [...changed.ids] });
      if (changed.result === 'refused') return done({ result: 'refused', findings: [...changed.findings] });
      own = changed.law;
      return done({ result: 'saved' });
    },
    'law:uses': async () =>
      done({
        templates: catalogue.map(({ id, name, template }) => ({
          kind: id,
          name,
          newest: '',
          provisions: template.provisions,
        })),
        drafts: {},
      }),
    'law:export-comparison': async () => done({ cancelled: true, files: [] }),
  };
}
