// `pilin bundle`: make, verify and accept bundles between offices, and keep the keys that vouch for them.
import { nearestName } from '../../../templates/reading/nearest-name';
import { BundleRefusal } from '../../bundles/refusal';
import { fileFaultSentence } from '../../store/file-faults';
import type { Run } from '../commands';
import { type ExitStatus, exitStatus } from '../exit-status';
import { type Request, requestFault } from '../request';
import { type Tell, tellFindings } from '../tell';
import { acceptCommand } from './accept';
import { keyCommand, trustCommand } from './keys';
import { makeCommand } from './make';
import { verifyCommand } from './verify';

/** @param files those named after the verb */
export type Verb = (request: Request, files: readonly string[], tell: Tell) => Promise<ExitStatus>;

const verbs: Readonly<Record<string, Verb>> = {
  make: makeCommand,
  verify: verifyCommand,
  accept: acceptCommand,
  key: keyCommand,
  trust: trustCommand,
};

export const bundle: Run = async (request, terminal) => {
  const tell: Tell = { terminal, json: request.has('json') };
  const [verb = '', ...files] = request.files;
  const work = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (work === undefined) {
    tellFindings(tell, [unknownVerb(verb)]);
    return exitStatus.inputAtFault;
  }
  try {
    return await work(request, files, tell);
  } catch (error) {
    return refusedOr(error, tell, files[0] ?? '');
  }
};

/** A refused bundle is refused by a check (3); what the disk refuses is the input's fault (2); a bug passes. */
function refusedOr(error: unknown, tell: Tell, file: string): ExitStatus {
  if (error instanceof BundleRefusal) {
    const { code, sentence } = error.fault;
    tellFindings(tell, [{ code, severity: 'block', path: error.part ?? '', sentence }], { file });
    return exitStatus.refused;
  }
  const sentence = fileFaultSentence(error);
  if (sentence === null) throw error;
  tellFindings(tell, [{ code: 'file-not-usable', severity: 'block', path: file, sentence }]);
  return exitStatus.inputAtFault;
}

function unknownVerb(verb: string) {
  const nearest = nearestName(verb, Object.keys(verbs));
  const list = Object.keys(verbs).join('|');
  return requestFault('command-unknown', verb, {
    zh: `bundle 之后应为 ${list}。${nearest === null ? '' : `是否应为 ${nearest}？`}`,
    en: `After bundle comes one of ${list}.${nearest === null ? '' : ` Did you mean ${nearest}?`}`,
  });
}
