// A process that issues papers, two at once, until it is killed, and says on stdout which were acknowledged.
import { writeSync } from 'node:fs';
import { openStore } from '../../../electron/store/open-store';
import { mortalDisk } from '../crash/mortal-disk';
import { randomFrom } from '../crash/random';
import { issueOne } from './an-issuer';

const [folder = '', seed = '0', calls = '0'] = process.argv.slice(2);
const say = (line: object): void => {
  writeSync(1, `${JSON.stringify(line)}\n`);
};

const random = randomFrom(Number(seed));
const opened = await openStore(folder, { disk: mortalDisk(Number(calls), random) });
if (!opened.ok) {
  say({ failed: opened.fault });
  process.exit(1);
}
say({ open: true });
const store = opened.value;

async function issueOnAndOn(): Promise<never> {
  for (;;) {
    const year = 2025 + random.below(2);
    const wanted = { series: random.below(3), kind: random.below(2), date: `${year}-0${1 + random.below(9)}-15` };
    const { id, number } = await issueOne(store, wanted);
    say({ id, number });
  }
}
await Promise.all([issueOnAndOn(), issueOnAndOn()]);
