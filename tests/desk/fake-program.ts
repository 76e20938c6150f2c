// The program itself behind the desk in memory: nothing of others, no publisher, no file handed over.
import { done } from '../../electron/contract/outcome';
import type { Bridge } from '../../renderer/bridge';

type ProgramNames =
  | 'about:get'
  | 'about:licence'
  | 'about:texts'
  | 'update:take'
  | 'file:handed'
  | 'problem:look'
  | 'problem:save';

export function programBridge(): Pick<Bridge, ProgramNames> {
  const parts = [{ name: 'zod', version: '4.6.7', licence: 'MIT' }];
  return {
    'about:get': async () => done({ version: '0.1.0', runtime: [], parts, publisher: null }),
    'about:licence': async () => done({ text: 'MIT' }),
    'about:texts': async () => done({}),
    'update:take': async () => done({ cancelled: true, update: null }),
    'problem:look': async () => done({ text: '毗邻文书 问题报告  Pilin problem report' }),
    'problem:save': async () => done({ cancelled: true }),
    'file:handed': async () => done([]),
  };
}
