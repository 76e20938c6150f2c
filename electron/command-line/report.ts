// `pilin report`: papers of an operation, with its cases found by id in a folder. Figures need every case listed.
import { dirname } from 'node:path';
import type { Case } from '../../templates/case/case';
import { checkOperation } from '../../templates/checks/check-operation';
import type { Finding } from '../../templates/checks/finding';
import { composeOperation } from '../../templates/compose/compose-operation';
import type { Office } from '../../templates/office/office';
import type { Operation } from '../../templates/operation/operation';
import { jointOperation } from '../../templates/operation/sides/joint-operation';
import type { Run } from './commands';
import { exitStatus } from './exit-status';
import { findCases } from './find-cases';
import { loadOffice, loadOperation } from './load';
import { makePaper, type Subject } from './make-paper';
import { readPictures } from './pictures';
import { type Pictures, Press } from './press';
import type { Request } from './request';
import { Tally } from './tally';
import { type Tell, tellFindings } from './tell';
import { readWish, type Wish } from './wish';

export const report: Run = async (request, terminal) => {
  const tell: Tell = { terminal, json: request.has('json') };
  const gathered = await gather(request, tell);
  if (gathered === null) return exitStatus.inputAtFault;
  const { wish, office, operation } = gathered;
  const tally = new Tally(tell);
  const press = new Press(office);
  const subject = operationSubject(gathered);
  for (const kind of wish.kinds) {
    const origin = { file: request.files[0] ?? '', operation: operation.id, kind };
    try {
      tally.made(await makePaper(subject, kind, wish, press), origin);
    } catch (error) {
      tally.broke(error, origin);
    }
  }
  return tally.close();
};

type Gathered = {
  readonly wish: Wish;
  readonly office: Office;
  readonly operation: Operation;
  readonly cases: readonly Case[];
  readonly pictures: Pictures;
};

/** All that the papers are made from, or null where something can't be had: why has then been told. */
async function gather(request: Request, tell: Tell): Promise<Gathered | null> {
  const [file, officeFile] = [request.files[0] ?? '', request.value('office') ?? ''];
  const wish = readWish(request, 'operation', ['operation-report']);
  const [office, operation] = [await loadOffice(officeFile), await loadOperation(file)];
  if (!wish.ok) tellFindings(tell, wish.findings);
  if (!office.ok) tellFindings(tell, office.findings, { file: officeFile });
  if (!operation.ok) tellFindings(tell, operation.findings, { file });
  if (!wish.ok || !office.ok || !operation.ok) return null;
  const cases = await findCases(request.value('cases') ?? '', operation.value, tell);
  const photographs = request.value('photographs') ?? dirname(file);
  const pictures = await readPictures(photographs, operation.value, tell);
  if (cases === null || pictures === null) return null;
  return { wish: wish.value, office: office.value, operation: operation.value, cases, pictures };
}

function operationSubject({ wish, office, operation, cases, pictures }: Gathered): Subject {
  const { language, layout, date, ready } = wish;
  const joint = jointOperation(operation, cases, office);
  return {
    id: operation.id,
    pictures,
    compose: (kind) => composeOperation({ ...joint, kind, date, language, layout, draft: !ready }),
    check: ({ paper }, hasGlyph): readonly Finding[] => checkOperation({ ...joint, date, language, paper, hasGlyph }),
  };
}
