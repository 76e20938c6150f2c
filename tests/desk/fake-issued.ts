// The fake machine's issued papers and register: none yet, every deed refused in words.
import { done, failed } from '../../electron/contract/outcome';
import type { Bridge } from '../../renderer/bridge';

type IssuedBridge = Pick<
  Bridge,
  Extract<keyof Bridge, `issued:${string}` | `register:${string}` | 'paper:number' | 'paper:issue'>
>;

const notHere = failed('not-here', '预览中没有签发档案。', 'The preview has no archive of issued papers.');
const refuse = async () => notHere;

export function issuedBridge(): IssuedBridge {
  return {
    'paper:number': async () =>
      done({ number: '平综执责改字〔2026〕第0001号', authority: 'pinghu', series: null, standing: [], isNew: true }),
    'paper:issue': refuse,
    'issued:list': async () => done({ rows: [], total: 0, damaged: [] }),
    'issued:open': refuse,
    'issued:show': refuse,
    'issued:scan': refuse,
    'issued:verify': async () => done({ verified: 0, papers: [] }),
    'issued:stale': async () => done([]),
    'issued:compare': refuse,
    'issued:correction': refuse,
    'issued:print': refuse,
    'issued:export': refuse,
    'issued:void': refuse,
    'issued:serve': refuse,
    'issued:strike': refuse,
    'issued:attach': async () => done({ cancelled: true, issued: [] }),
    'issued:papers': async () => done({ papers: [] }),
    'register:series': async () => done([]),
    'register:entries': async () => done({ entries: [], total: 0 }),
    'register:report': async () => done([]),
    'register:start': refuse,
    'register:enter': refuse,
    'register:export': async () => done({ cancelled: true, entries: 0 }),
  };
}
