// The shipped program in a network of its own, whose only way out is counted by the kernel: not one packet leaves, not
// even the look-up of a name. And that the count counts: a look-up made on purpose there is seen.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskIn } from '../../build/packing/packed-program.mjs';
import { ownDisplay } from '../e2e/desk/own-display';
import { isRoot, packedFolder } from './packed-program';

/** The loopback as the way to everywhere: kernels without other devices have it, and nothing of the desk needs it. */
const network = ['ip link set lo up', 'ip addr add 192.0.2.1/24 dev lo', 'ip route add default dev lo'].join('\n');

const canHaveOne =
  isRoot && spawnSync('unshare', ['--net', '--mount', 'sh', '-ec', network], { encoding: 'utf8' }).status === 0;

let folder = '';

/** Runs commands in such a network; afterwards the packets that went out. */
function packetsSentBy(commands: string): number {
  const resolver = join(folder, 'resolv.conf');
  writeFileSync(resolver, 'nameserver 198.51.100.53\noptions timeout:1 attempts:1\n');
  const script = `${network}
mount --bind ${resolver} /etc/resolv.conf
${commands}
grep 'lo:' /proc/net/dev`;
  const ran = spawnSync('unshare', ['--net', '--mount', 'sh', '-ec', script], {
    encoding: 'utf8',
    env: { ...process.env, DISPLAY: ownDisplay() },
    timeout: 100_000,
  });
  const counts = /lo:\s*(.*)$/m.exec(ran.stdout)?.[1]?.trim().split(/\s+/);
  if (counts === undefined) throw new Error(`${ran.status}: ${ran.stderr}`);
  // Bytes, packets and six more received, then bytes and packets sent.
  return Number(counts[9]);
}

describe.skipIf(!canHaveOne)('the network', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pilin-network-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

  it('would show a look-up of one name', () => {
    expect(packetsSentBy('getent hosts example.org || true')).toBeGreaterThan(0);
  });

  it('sees nothing of the desk, from its start through its examples to its end', () => {
    const data = join(folder, 'desk');
    const drafts = join(data, 'data', 'drafts');
    const desk = `"${deskIn(packedFolder())}" --no-sandbox --pilin-data="${data}" --pilin-examples`;
    const sent = packetsSentBy(`${desk} & desk=$!
for try in $(seq 1 600); do [ "$(ls ${drafts} 2>/dev/null | wc -l)" -gt 5 ] && break; sleep 0.1; done
sleep 5
kill $desk; wait $desk || true`);
    expect(readdirSync(drafts).length).toBeGreaterThan(5);
    expect(sent).toBe(0);
  });

  it('sees nothing of the command line', () => {
    const resources = join(packedFolder(), 'resources', 'examples');
    const out = join(folder, 'out');
    const words = `draft "${resources}/cases/pinghu-over-window-first.json" --office "${resources}/office.json" --paper all --out "${out}"`;
    expect(packetsSentBy(`"${packedFolder()}/pilin" ${words} >/dev/null 2>&1`)).toBe(0);
    expect(existsSync(out) && readdirSync(out).length).toBeGreaterThan(0);
    expect(readFileSync('/etc/resolv.conf', 'utf8')).not.toContain('198.51.100.53');
  });
});
