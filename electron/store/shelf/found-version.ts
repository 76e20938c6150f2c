// What is answered to the question for an earlier version of a draft, whichever engine looked for it.
import type { Finding } from '../../../templates/checks/finding';
import { done, type Outcome } from '../../contract/outcome';
import { newerDraft, unknownVersion } from './shelf-faults';

type Found<D> =
  | { readonly state: 'good'; readonly value: D }
  | { readonly state: 'missing' }
  | { readonly state: 'damaged' | 'newer'; readonly finding: Finding };

export function versionFound<D>(found: Found<D>): Outcome<D> {
  if (found.state === 'good') return done(found.value);
  if (found.state === 'missing') return unknownVersion;
  const damaged = { code: 'version-damaged', sentence: found.finding.sentence };
  return { ok: false, fault: found.state === 'newer' ? newerDraft(found.finding) : damaged };
}
