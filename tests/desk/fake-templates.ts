// The fake machine's templates: the shipped ones, no edition of the office, nothing to try them on.
import { done, failed } from '../../electron/contract/outcome';
import type { Bridge } from '../../renderer/bridge';
import { catalogue, findKind } from '../../templates/catalogue';
import { paperGroupNames } from '../../templates/paper/groups';
import { shippedBase, shippedText } from '../../templates/workshop/shipped-text';

type TemplateBridge = Pick<Bridge, Extract<keyof Bridge, `template:${string}`>>;

const notHere = failed('not-here', '预览中不能保存模板。', 'The preview keeps no templates.');
const refuse = async () => notHere;

export function templateBridge(): TemplateBridge {
  return {
    'template:list': async () =>
      done(
        catalogue.map(({ id, name, subject, template }) => {
          const { group, edition } = template;
          const none = { own: null, news: 'none' as const, work: false };
          return { kind: id, name, subject, group: paperGroupNames[group], shipped: edition, ...none };
        }),
      ),
    'template:open': async ({ kind }) => {
      const known = findKind(kind);
      if (known === undefined) return notHere;
      const shipped = JSON.parse(JSON.stringify(shippedText(known)));
      const shippedWhole = JSON.parse(JSON.stringify(shippedBase(known)));
      const none = { base: null, news: 'none' as const, editions: [], newest: '', work: null };
      return done({ kind, name: known.name, subject: known.subject, shipped, shippedWhole, ...none });
    },
    'template:save': refuse,
    'template:reset': refuse,
    'template:import': async () => done({ cancelled: true, name: '', faults: [], template: null }),
    'template:export': async () => done({ cancelled: true }),
    'template:subjects': async () => done([]),
    'template:try': refuse,
    'template:keep': async () => done({}),
  };
}
