// The fake machine's figures: the real answers over the drafts in memory.
import { done } from '../../electron/contract/outcome';
import { counted } from '../../electron/handlers/figures/figure-handlers';
import type { Bridge } from '../../renderer/bridge';
import { officeSchema } from '../../templates/office/office';
import { exampleOffice } from './example-data';
import { entryOf, fakeNow } from './fake-deadlines';
import type { FakeDrafts } from './fake-drafts';

type FigureBridge = Pick<Bridge, Extract<keyof Bridge, `figure:${string}`>>;

export function figureBridge(drafts: FakeDrafts): FigureBridge {
  const office = officeSchema.parse(exampleOffice);
  const desk = {
    store: { drafts: { list: async () => done([...drafts.rows.values()].map(entryOf)) } },
    office: { need: async () => done(office) },
    now: () => new Date(fakeNow),
  };
  return {
    'figure:count': (input) => counted(desk, input),
    'figure:export': async () => done({ cancelled: true }),
    'figure:print': async () => done({ pages: 1 }),
  };
}
