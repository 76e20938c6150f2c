// Texts of papers that are hard to set: long, unbreakable, of marks alone, of rare characters, of other scripts.
import fc from 'fast-check';
import { anyCharacters } from './hard-texts';

const short = fc.constantFrom(
  '',
  '平湖市综合行政执法局',
  '平综执责改字〔2026〕第0012号',
  'Bureau',
  '2026年11月23日',
  '（印章）',
  'No. 12',
  '—',
  '𠮷野',
  'A',
);
const long: readonly (() => string)[] = [
  () => '城市管理行政执法人员依法履行职责，维护市容整洁。'.repeat(12),
  () => '永'.repeat(2000),
  () => '某'.repeat(200),
  () => 'W'.repeat(2000),
  () => 'incomprehensibilities'.repeat(20),
  () => 'Every paper must be read, signed, and kept by the office. '.repeat(20),
  () => '，。、；：？！）》'.repeat(40),
  () => '（《“‘【'.repeat(60),
  () => '—'.repeat(301),
  () => '…'.repeat(200),
  () => '第三十三条第一款第（二）项'.repeat(40),
  () => '1,234,567.50元'.repeat(60),
  () => '91330482MA2B0000X5'.repeat(30),
  () => '\n'.repeat(120),
  () => ' '.repeat(500),
  () => '\u3000'.repeat(100),
  () => '甲\n\n乙\n',
  () => '\u200b\u200d\u2060'.repeat(30),
  () => '甲\u200d乙\ufe0f丙\u00ad丁',
  () => '𠮷𬭎𫖯㙦垚囍镕喆堃〇'.repeat(20),
  () => 'e\u0301 Ünïcödé ½ ℃ ㎡ ① ※ → °',
  () => '“‘引号’”"quotes"',
  () => '<w:p>&amp;</w:p>]]>\\(x\\)',
  () => 'a.b/c-d_'.repeat(100),
  () => '甲A乙B丙C1丁2'.repeat(60),
  () => '0'.repeat(600),
];
const strange: readonly (() => string)[] = [
  () => '👨‍👩‍👧‍👦🇨🇳',
  () => 'مخالفة البناء رقم ٣ שלום',
  () => 'กำลังดำเนินการ',
  () => '\ud800',
  () => '甲\u0000\u0007\u001b乙\u0085丙',
  () => '\ufffe\uffff',
  () => '\u202e永\u202c',
  () => '\u{10ffff}\u{f0000}',
  () => '\t\v\f\r\n',
];
const pick = (list: readonly (() => string)[]): fc.Arbitrary<string> =>
  fc.nat({ max: list.length - 1 }).map((at) => list[at]?.() ?? '');

/** @param isStrange whether characters may come that no face has */
export function paperText(isStrange: boolean): fc.Arbitrary<string> {
  const free = fc
    .array(fc.constantFrom(...'平湖市依法处罚12a B，。（）“”—·\n㎡𠮷'), { maxLength: 80 })
    .map((all) => all.join(''));
  const usual = [
    { weight: 6, arbitrary: short },
    { weight: 5, arbitrary: pick(long) },
    { weight: 4, arbitrary: free },
  ];
  return fc.oneof(
    ...usual,
    ...(isStrange
      ? [
          { weight: 2, arbitrary: pick(strange) },
          { weight: 1, arbitrary: anyCharacters(20) },
        ]
      : []),
  );
}
