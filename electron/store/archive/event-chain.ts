// The events of an issued paper, each linked to the one before it: what was altered, taken out or moved shows.
import { eventsFormat, eventsVersion, type IssuedEvent, type IssuedEvents } from '../../../templates/issued/events';
import { canonical } from '../canonical-json';
import { sha256 } from '../sha256';

export function noEvents(record: string): IssuedEvents {
  return { format: eventsFormat, version: eventsVersion, record, events: [] };
}

export function withEvent(events: IssuedEvents, event: IssuedEvent): IssuedEvents {
  const before = events.events.at(-1)?.link ?? events.record;
  return { ...events, events: [...events.events, { event, link: linkOf(before, event) }] };
}

/** Number of the first entry (from 1) that does not fit the chain; null where all do. */
export function firstBroken({ record, events }: IssuedEvents): number | null {
  let before = record;
  for (const [index, { event, link }] of events.entries()) {
    if (link !== linkOf(before, event)) return index + 1;
    before = link;
  }
  return null;
}

function linkOf(before: string, event: IssuedEvent): string {
  return sha256(`${before}\n${canonical(event)}`);
}
