// The fake machine's early warnings: two that were found here, and one of a neighbour.
import { done } from '../../electron/contract/outcome';
import type { Bridge, Output } from '../../renderer/bridge';
import { usualWarnings } from '../../templates/warnings/warning';
import type { FakeDrafts } from './fake-drafts';

type WarningBridge = Pick<Bridge, Extract<keyof Bridge, `warning:${string}`>>;
type Received = Output<'warning:of-case'>[number];

const words = (zh: string, en: string) => ({ zh, en });

const ofJinshan: Omit<Received, 'why'> = {
  bundle: '01KBPZ0V00PJJ4NA3XBHYT3K1Z',
  from: words('上海市金山区城市管理行政执法局', 'Jinshan District Bureau'),
  receivedAt: '2026-11-20T10:00:00+08:00',
  acceptedBy: '周岚',
  subject: words('流动设摊', 'street vending'),
  party: null,
  matter: words('占道设摊、兜售', 'Street vending'),
  place: words('枫泾镇亭枫公路', 'Tingfeng Highway, Fengjing Town'),
  on: '2026-11-18',
  situation: words('近期多次发现。', 'Found several times of late.'),
  assessment: words('有向毗邻路段转移的趋势。', 'It tends to move to the adjacent roads.'),
  measures: [words('加强毗邻路段巡查', 'patrol the adjacent roads')],
  validUntil: '2026-12-31',
  over: false,
  number: '金城管预函〔2026〕3号',
};

export function warningBridge(drafts: FakeDrafts): WarningBridge {
  const asides = new Map<string, { at: string; by: string; reason: string }>();
  const cases = () => [...drafts.rows.values()].slice(0, 3);
  return {
    'warning:list': async () => {
      const occurrences = cases().map(({ draft }) => ({
        id: draft.id,
        of: 'case' as const,
        party: words('新埭镇某店', 'A shop in Xindai'),
        matter: words('占道设摊、兜售', 'Street vending'),
        place: words('平兴路', 'Pingxing Road'),
        authority: words('平湖市综合行政执法局', 'Pinghu Bureau'),
        on: '2026-11-10',
      }));
      const key = 'place-rising 平兴路';
      const warning = {
        key,
        rule: 'place-rising' as const,
        sentence: words('“平兴路”近30天3起。', 'Pingxing Road: 3 in the last 30 days.'),
        explained: words('规则：同一地点。', 'Rule: one place.'),
        count: occurrences.length,
        occurrences,
        aside: asides.get(key) ?? null,
      };
      return done({ warnings: [warning], more: 0, settings: usualWarnings, counted: drafts.rows.size, unread: 0 });
    },
    'warning:put-aside': async ({ key, reason }) => {
      if (reason === null) asides.delete(key);
      else asides.set(key, { at: '2026-11-23T09:00:00+08:00', by: '陈静', reason });
      return done({});
    },
    'warning:draft': async () =>
      done({ field: 'particulars.early-warning.addressees', remains: [words('通报机关', 'organs that are warned')] }),
    'warning:received': async () => done({ received: [{ ...ofJinshan, cases: [] }], damaged: [] }),
    'warning:of-case': async () => done([]),
  };
}
