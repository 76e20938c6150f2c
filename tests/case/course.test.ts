// The course of a case: a half-filled one keeps what can stand, and a copy of a case has none.
import { describe, expect, it } from 'vitest';
import { courseSchema, wholeCourse } from '../../templates/case/course';
import { wholeCase } from '../../templates/case/whole-case';
import { validCase } from './valid-case';

describe('the course of a case', () => {
  it('is kept whole where all of it can stand', () => {
    const { course } = validCase();
    expect(wholeCourse(course)).toEqual(course);
    expect(wholeCase(validCase(), '01KBPZ0V00PJJ4NA3XBHYT3K1A', 'pinghu').course).toEqual(course);
  });

  it('leaves out a day that is half typed and keeps the rest', () => {
    expect(wholeCourse({ filedOn: '2026-02-30', closedOn: '2028-02-29', extendedDays: 91, other: 1 })).toEqual({
      closedOn: '2028-02-29',
    });
  });

  it('is empty where nothing, or nothing fit, is given', () => {
    for (const given of [undefined, null, 'x', [], { __proto__: { filedOn: '2026-11-17' } }])
      expect(wholeCourse(given)).toEqual({});
  });

  it('cannot be extended beyond what Order 55 allows', () => {
    expect(courseSchema.safeParse({ extendedDays: 90, clueExtendedDays: 10 }).success).toBe(true);
    expect(courseSchema.safeParse({ clueExtendedDays: 11 }).success).toBe(false);
  });
});
