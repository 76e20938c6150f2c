// Texts that break programs: of great length, of no width, of the other direction, of half a character, of other programs.
import fc from 'fast-check';

/** Each made anew where it is long, so that this list is read at a glance. */
const made: readonly (() => string)[] = [
  () => '',
  () => ' ',
  () => '\u0000',
  () => 'a\u0000b',
  () => '\ud800',
  () => 'x\udc00\ud800y',
  () => '\ufffe\uffff\ufdd0',
  () => '\u202eexe.fdp\u202c',
  () => '\u2066永\u2069',
  () => '\u200b\u200d\u2060\ufeff',
  () => 'e\u0301\u0302\u0303'.repeat(50),
  () => '👨‍👩‍👧‍👦🇨🇳👍🏽',
  () => '𠮷野囍镕喆堃〇㙦𬭎𫖯葛\u{E0100}',
  () => 'مخالفة البناء رقم ٣ שלום',
  () => 'กำลังดำเนินการ हिन्दी 한글',
  () => '\r\n\r\u0085\u2028\u2029\t\v\f',
  () => '\n'.repeat(300),
  () => '永'.repeat(2000),
  () => '某'.repeat(200),
  () => 'W'.repeat(2000),
  () => '0'.repeat(400),
  () => '（'.repeat(300),
  () => '，'.repeat(300),
  () => '—'.repeat(301),
  () => '一二三 '.repeat(500),
  () => '第一条第一款'.repeat(200),
  () => '1,234.50元'.repeat(150),
  () => 'a-1/'.repeat(300),
  () => 'x'.repeat(20_001),
  () => '{{ party.name }}{% for x in (1..999999999) %}{{ x }}{% endfor %}',
  () => '{{',
  () => '{%',
  () => '{% if is.organisation %}',
  () => '<img src=x onerror=alert(1)>&amp;]]><!--',
  () => '=HYPERLINK("http://example.org","x")',
  () => '+1',
  () => '-1+1',
  () => '@SUM(A1)',
  () => '\t=1',
  () => '\r=1',
  () => '../../../../etc/passwd',
  () => 'C:\\Windows\\x',
  () => '/etc/passwd',
  () => 'con.json',
  () => '$(touch x)`touch x`;touch x',
  () => '-o raw',
  () => '%s%n',
  () => '__proto__',
  () => 'constructor',
  () => 'undefined',
  () => 'NaN',
  () => '[object Object]',
  () => '2026-02-29',
  () => '0000-00-00',
  () => '9999-12-31',
  () => '0001-01-01',
  () => '+275760-09-13',
  () => '2026-11-23T25:61:00+08:00',
  () => '2026-11-23T09:00:00+99:99',
  () => '1e999',
  () => '-0',
  () => '330482',
  () => '999999',
];

/** fast-check's own texts sort a million characters before the first is drawn: a second for each process. */
export function charactersOf(one: fc.Arbitrary<number>, maxLength: number): fc.Arbitrary<string> {
  return fc.array(one, { maxLength }).map((codes) => codes.map((code) => String.fromCodePoint(code)).join(''));
}

const any = fc.nat({ max: 0x10ffff });
const usual = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0x4e00, max: 0x9fff }),
  fc.integer({ min: 0x3000, max: 0x303f }),
  fc.integer({ min: 0x00a0, max: 0x2fff }),
  fc.integer({ min: 0x20000, max: 0x2a6df }),
);
export const anyCharacters = (maxLength: number): fc.Arbitrary<string> => charactersOf(any, maxLength);

/** One of the list, or a random one of any kind of character. */
export const hardText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: made.length - 1 }).map((at) => made[at]?.() ?? '') },
  { weight: 2, arbitrary: charactersOf(usual, 40) },
  { weight: 1, arbitrary: charactersOf(any, 60) },
);
