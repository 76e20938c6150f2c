// Answers the window's question which example cases and operations there are, in the words a list shows.
import type { Case } from '../../templates/case/case';

import { findMatter, type Law, lawOf } from '../../templates/law/library';
import type { Operation } from '../../templates/operation/operation';
import type { ExampleCase, ExampleOperation, Handler } from '../contract/channels';
import { done } from '../contract/outcome';
import type { Examples } from '../examples/examples';

export function listExamples(examples: () => Promise<Examples>): Handler<'example:list'> {
  return async () => {
    const { office, cases, operations } = await examples();
    const law = lawOf(office);
    return done({ cases: cases.map((one) => describeCase(one, law)), operations: operations.map(describeOperation) });
  };
}

function describeCase(one: Case, law: Law): ExampleCase {
  return {
    id: one.id,
    party: one.party.name,
    matter: findMatter(law, one.matter)?.name ?? { zh: one.matter, en: one.matter },
    place: one.act.address,
    date: one.act.from.slice(0, 10),
  };
}

function describeOperation(one: Operation): ExampleOperation {
  return {
    id: one.id,
    title: one.title,
    places: one.places.map((place) => place.name),
    from: one.dates.from,
    until: one.dates.until,
  };
}
