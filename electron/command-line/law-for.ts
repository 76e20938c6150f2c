// The law a listing speaks of: the shipped one, or with --office also what that office has entered.
import { type Law, lawOf, shippedLaw } from '../../templates/law/library';
import { loadOffice } from './load';
import type { Request } from './request';
import { tellFindings } from './tell';
import type { Terminal } from './terminal';

/** Null where the office file can't be read; why has then been told. */
export async function lawFor(request: Request, terminal: Terminal): Promise<Law | null> {
  const file = request.value('office');
  if (file === undefined) return shippedLaw();
  const office = await loadOffice(file);
  if (office.ok) return lawOf(office.value);
  tellFindings({ terminal, json: request.has('json') }, office.findings, { file });
  return null;
}
