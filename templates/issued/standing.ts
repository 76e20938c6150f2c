// How an issued paper stands by what happened to it since: in force, void or replaced; served; corrected.
import type { Service } from '../case/served';
import type { Bilingual } from '../language/bilingual';
import type { Attachment, Handover, IssuedEvent } from './events';

export type Standing = {
  readonly state: 'standing' | 'void' | 'replaced';
  /** When, by whom and why it was made void. */
  readonly voided: { readonly at: string; readonly by: string; readonly reason: Bilingual } | null;
  /** Id of the paper in its place. */
  readonly replacedBy: string | null;
  readonly served: { readonly service: Service; readonly handover: Handover; readonly at: string } | null;
  /** Notices that correct it. */
  readonly corrections: readonly { readonly notice: string; readonly number: string; readonly at: string }[];
  /** How often it left the program. */
  readonly printed: number;
  readonly exported: number;
  readonly attachments: readonly Attachment[];
};

const asIssued: Standing = {
  state: 'standing',
  voided: null,
  replacedBy: null,
  served: null,
  corrections: [],
  printed: 0,
  exported: 0,
  attachments: [],
};

export function standingOf(events: readonly IssuedEvent[]): Standing {
  return events.reduce(after, asIssued);
}

/** The last entry of service counts. A paper is made void once; what is entered twice changes nothing. */
function after(standing: Standing, event: IssuedEvent): Standing {
  switch (event.what) {
    case 'printed':
      return { ...standing, printed: standing.printed + 1 };
    case 'exported':
      return { ...standing, exported: standing.exported + 1 };
    case 'served':
      return { ...standing, served: { service: event.service, handover: event.handover, at: event.at } };
    case 'service-struck':
      return { ...standing, served: null };
    case 'voided': {
      const { at, by, reason, replacedBy } = event;
      if (standing.state !== 'standing') return { ...standing, replacedBy: standing.replacedBy ?? replacedBy };
      return { ...standing, state: replacedBy === null ? 'void' : 'replaced', voided: { at, by, reason }, replacedBy };
    }
    case 'corrected': {
      const { notice, number, at } = event;
      return { ...standing, corrections: [...standing.corrections, { notice, number, at }] };
    }
    case 'attached':
      return { ...standing, attachments: [...standing.attachments, event.file] };
  }
}
