// A half-filled operation made whole, so that its report can be shown while the team lead still types.
import type { z } from 'zod';
import { wholeParticulars } from '../asks/whole-particulars';
import { noWords } from '../language/bilingual';
import { listAt, textAt, textsAt, wordsAt } from '../reading/loose';
import { valueAt } from '../reading/schema-at';
import { type Operation, operationFormat, operationSchema, operationVersion } from './operation';
import { sharedSchema } from './sides/share';

/** An operation before anything is known. Days not known are "": never valid in a file, a gap on paper. */
export function blankOperation(id: string, sponsor: string): Operation {
  return {
    format: operationFormat,
    version: operationVersion,
    id,
    title: noWords,
    authorities: [sponsor],
    dates: { from: '', until: '' },
    places: [],
    participants: [],
    matters: [],
    targets: [],
    inspected: [],
    cases: [],
    publicity: { persons: 0 },
    findings: noWords,
    problems: noWords,
    nextSteps: noWords,
    photographs: [],
    particulars: {},
  };
}

/**
 * @param partial a draft's operation: any plain data shaped like an operation, with parts missing
 * @returns the same facts in a whole operation; entries that are not whole yet, or not of their kind, are left out
 */
export function wholeOperation(partial: unknown, id: string, sponsor: string): Operation {
  const { participants, inspected, places, photographs, targets } = operationSchema.shape;
  const authorities = textsAt(partial, 'authorities').filter((one) => one !== '');
  const blank = blankOperation(id, sponsor);
  return {
    ...blank,
    title: wordsAt(partial, 'title'),
    authorities: authorities.length > 0 ? [...authorities] : blank.authorities,
    dates: { from: textAt(partial, 'dates', 'from'), until: textAt(partial, 'dates', 'until') },
    places: wholeEntries(listAt(partial, 'places'), places.element),
    participants: wholeEntries(listAt(partial, 'participants'), participants.element),
    matters: textsAt(partial, 'matters').filter((one) => one !== ''),
    targets: wholeEntries(listAt(partial, 'targets'), targets.unwrap().element),
    inspected: wholeEntries(listAt(partial, 'inspected'), inspected.element),
    cases: [...textsAt(partial, 'cases')],
    publicity: { persons: countAt(partial, 'publicity', 'persons') },
    findings: wordsAt(partial, 'findings'),
    problems: wordsAt(partial, 'problems'),
    nextSteps: wordsAt(partial, 'nextSteps'),
    photographs: wholeEntries(listAt(partial, 'photographs'), photographs.element),
    particulars: wholeParticulars(valueAt(partial, ['particulars'])),
    ...sharedOf(valueAt(partial, ['shared'])),
  };
}

function sharedOf(given: unknown): Pick<Operation, 'shared'> {
  const { data } = sharedSchema.safeParse(given);
  return data === undefined ? {} : { shared: data };
}

function wholeEntries<S extends z.ZodType>(entries: readonly unknown[], schema: S): z.output<S>[] {
  return entries.flatMap((entry) => {
    const read = schema.safeParse(entry);
    return read.success ? [read.data] : [];
  });
}

function countAt(data: unknown, ...path: readonly string[]): number {
  const value = valueAt(data, path);
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0;
}
