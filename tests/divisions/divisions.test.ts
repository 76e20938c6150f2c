// Divisions are found by characters, code, pinyin and initials.
import { describe, expect, it } from 'vitest';
import { divisions } from '../../templates/divisions/division-list';
import { divisionName, officialName, searchDivisions } from '../../templates/divisions/division-search';

const codes = (typed: string) => searchDivisions(typed).map(({ code }) => code);

describe('the list of divisions', () => {
  it('holds each code once, of the province it is listed under', () => {
    expect(new Set(divisions.map(({ code }) => code)).size).toBe(divisions.length);
    const prefixes = { 上海: '31', 浙江: '33', 江苏: '32' } as Record<string, string>;
    expect(divisions.filter(({ code, province }) => !code.startsWith(prefixes[province] ?? '?'))).toEqual([]);
  });

  it('has as many syllables as characters', () => {
    expect(divisions.filter(({ name, syllables }) => [...name].length !== syllables.length)).toEqual([]);
  });
});

describe('searching it', () => {
  it('finds by characters, code, pinyin and initials', () => {
    for (const typed of ['平湖', '330482', 'pinghu', 'Ping Hu', 'phs']) expect(codes(typed)).toContain('330482');
  });

  it('shows all for nothing and none for nonsense', () => {
    expect(codes('')).toHaveLength(divisions.length);
    expect(codes('xyzxyz')).toEqual([]);
  });

  it('names a division in both languages', () => {
    const [pinghu] = searchDivisions('330482');
    expect(pinghu && divisionName(pinghu)).toEqual({ zh: '浙江嘉兴平湖市', en: 'Pinghu City, Jiaxing, Zhejiang' });
  });

  it.each([
    ['330482', '浙江省嘉兴市平湖市', 'Pinghu City, Jiaxing, Zhejiang'],
    ['330400', '浙江省嘉兴市', 'Jiaxing City, Zhejiang'],
    ['310116', '上海市金山区', 'Jinshan District, Shanghai'],
    ['320685', '江苏省南通市海安市', "Hai'an City, Nantong, Jiangsu"],
  ])('names %s on papers in full, syllables set apart where they would run together', (code, zh, en) => {
    const [division] = searchDivisions(code);
    expect(division && officialName(division)).toEqual({ zh, en });
  });
});
