// Which maker fills bundles of which purpose; null where that is not done here.
import type { Purpose } from '../../../templates/bundle/manifest';
import { caseMaker } from './cases';
import { firstViolationsMaker } from './first-violations';
import type { Maker } from './maker';
import { operationMaker } from './operation';
import { warningMaker } from './warning';

export const makers: Readonly<Record<Purpose, Maker | null>> = {
  transfer: caseMaker,
  clue: caseMaker,
  evidence: caseMaker,
  assistance: caseMaker,
  reply: caseMaker,
  operation: operationMaker,
  'first-violations': firstViolationsMaker,
  warning: warningMaker,
  receipt: null,
};
