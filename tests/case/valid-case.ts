// A small valid case as plain JSON, for tests that damage it; every optional part is there once.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const words = (zh: string): Json => ({ zh, en: 'English' });

export function validCase(): { [key: string]: Json } {
  return {
    format: 'pilin-case',
    version: 1,
    id: '01KBPZ0V00PJJ4NA3XBHYT3K1A',
    authority: 'pinghu',
    matter: 'over-window-business',
    source: 'patrol',
    operation: null,
    act: {
      from: '2026-11-16T09:10:00+08:00',
      until: '2026-11-16T09:40:00+08:00',
      division: '330482',
      address: words('平湖市当湖街道'),
      facts: { area: 2.5, kind: 'goods', detail: words('水果筐') },
      narrative: words('将货架摆放在门外'),
    },
    party: {
      kind: 'individual',
      name: words('林小满'),
      identity: { kind: 'passport', number: 'E00000000' },
      sex: 'female',
      birthDate: '2000-02-29',
      nationality: words('某国'),
      address: words('平湖市新埭镇'),
      phone: '0573-0000-0001',
      guardian: { name: words('林父'), phone: '0573-0000-0002' },
    },
    officers: ['ph-001', 'ph-002'],
    inspection: {
      from: '2026-11-16T09:45:00+08:00',
      until: '2026-11-16T10:05:00+08:00',
      presentPerson: words('林小满'),
      finding: words('门外摆放货架两个'),
    },
    evidence: [
      {
        id: 'photo-1',
        kind: 'audio-visual',
        title: words('现场照片'),
        takenAt: '2026-11-16T09:50:00+08:00',
        takenBy: 'ph-001',
        copies: 1,
        place: words('平湖市当湖街道'),
        form: 'copy',
        provider: words('林小满'),
        medium: words('光盘1号'),
        remark: words('与原件核对'),
        file: { name: 'photo-1.jpg', sha256: 'a'.repeat(64), bytes: 1024 },
        origin: 'pinghu',
      },
    ],
    grounds: {
      first: 'yes',
      harm: 'slight',
      corrected: 'yes',
      fault: 'yes',
      leg: 'first',
      decidedBy: '沈一鸣',
      decidedOn: '2026-11-20',
    },
    correction: {
      requirement: words('收回货架'),
      immediately: false,
      deadline: '2026-11-18',
      reinspection: { at: '2026-11-19T09:00:00+08:00', result: 'corrected', finding: words('已改正') },
    },
    education: { givenAt: '2026-11-16T10:00:00+08:00', points: words('遵守规定') },
    course: {
      clueOn: '2026-11-14',
      clueExtendedDays: 10,
      filedOn: '2026-11-17',
      extendedDays: 30,
      daysNotCounted: 3,
      closedOn: '2026-11-27',
      publication: 'yes',
      publishedOn: '2026-11-26',
      replies: { 'assistance-letter': '2026-11-19' },
    },
    particulars: { 'order-to-correct': { note: words('甲'), items: ['乙'] } },
    papers: [
      {
        kind: 'order-to-correct',
        language: 'zh-en',
        layout: 'stacked',
        number: '平综执责改字〔2026〕第0001号',
        issuedAt: '2026-11-16T10:30:00+08:00',
        served: { how: 'post', begunOn: '2026-11-17', at: '2026-11-19' },
        hash: { pdf: 'b'.repeat(64), docx: 'c'.repeat(64) },
        edition: '2026-11-23',
        rewording: { facts: words('经查') },
      },
    ],
  };
}
